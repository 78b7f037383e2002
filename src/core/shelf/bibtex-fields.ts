/** An entry of a BibTeX file: its key, and its fields by their names in small letters, as TeX. */
export interface BibtexEntry {
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** After so many broken entries the rest is not read: each may have been looked through to the end. */
const mostBroken = 20;

/**
 * Reads the entries of a BibTeX file, each field as it is written, without its
 * delimiters. Reads on after an entry that is broken, and never throws. A small reader
 * of its own, since those that know all of BibTeX are too heavy for a page.
 */
export function readBibtexFields(text: string): BibtexEntry[] {
  const strings = new Map<string, string>();
  const entries: BibtexEntry[] = [];
  let broken = 0;
  const start = /@\s*([A-Za-z]+)\s*[{(]\s*/g;
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const type = found[1]!.toLowerCase();
    if (type === 'comment' || type === 'preamble') continue;
    const reader = new FieldReader(text, start.lastIndex, strings);
    const key = type === 'string' ? '' : reader.key();
    const fields = key === undefined ? undefined : reader.fields();
    // What is broken is skipped to the next entry, which begins a line.
    if (!fields) {
      const next = text.slice(start.lastIndex).search(/^[ \t]*@/m);
      if (next < 0 || ++broken > mostBroken) break;
      start.lastIndex += next;
      continue;
    }
    if (type === 'string') for (const [name, value] of fields) strings.set(name, value);
    else entries.push({ key: key!, fields });
    start.lastIndex = reader.at;
  }
  return entries;
}

/** Walks through one entry, from the sign after its opening brace on. */
class FieldReader {
  at: number;
  readonly #text: string;
  readonly #strings: ReadonlyMap<string, string>;

  constructor(text: string, at: number, strings: ReadonlyMap<string, string>) {
    this.#text = text;
    this.at = at;
    this.#strings = strings;
  }

  key(): string | undefined {
    const key = this.#take(/[^\s,{}()="]+/y);
    return key && this.#take(/\s*,/y) !== undefined ? key : undefined;
  }

  fields(): Map<string, string> | undefined {
    const fields = new Map<string, string>();
    for (;;) {
      this.#take(/[\s,]+/y);
      if (this.#take(/[})]/y)) return fields;
      const name = this.#take(/[^\s,{}()="#%]+/y);
      if (!name || this.#take(/\s*=\s*/y) === undefined) return undefined;
      const value = this.#value();
      if (value === undefined) return undefined;
      fields.set(name.toLowerCase(), value);
    }
  }

  /** Pieces in braces, in quotes or bare, joined by `#`. */
  #value(): string | undefined {
    let value = '';
    do {
      const opening = this.#take(/[{"]/y);
      const bare = opening ? undefined : this.#take(/[^\s,{}()="#%]+/y);
      const piece = opening ? this.#upTo(opening === '{' ? '}' : '"') : bare;
      if (piece === undefined) return undefined;
      value += bare === undefined ? piece : (this.#strings.get(bare.toLowerCase()) ?? bare);
    } while (this.#take(/\s*#\s*/y) !== undefined);
    return value;
  }

  /** Text up to the sign that closes it, outside of braces within. */
  #upTo(closing: '}' | '"'): string | undefined {
    const from = this.at;
    for (let depth = 0; this.at < this.#text.length; this.at++) {
      const sign = this.#text[this.at];
      if (sign === closing && depth === 0) return this.#text.slice(from, this.at++);
      if (sign === '\\') this.at++;
      else if (sign === '{') depth++;
      else if (sign === '}') depth--;
    }
    return undefined;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }
}
