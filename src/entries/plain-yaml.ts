/** A value that front matter can hold. */
export type PlainValue =
  string | number | boolean | null | readonly PlainValue[] | { readonly [key: string]: PlainValue };

/** Thrown where something is not plain enough to be read here. */
class NotPlain extends Error {}

const notPlain = (): never => {
  throw new NotPlain();
};

/**
 * Reads the YAML that nearly every entry is written in, many times as fast as a reader of
 * all of YAML, and without positions. It gives up, and gives nothing, at whatever could be
 * read in another way: a comment, a value on several lines, an escape, a tab, any error. Then
 * the whole reader must be asked; where this one answers, the whole one says the same.
 */
export function readPlainYaml(yaml: string): PlainValue | undefined {
  // Of control characters only line feeds are plain.
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff\u2028\u2029]/.test(yaml)) return undefined;
  try {
    return new PlainReader(yaml).all();
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

/** The name of a field, in a group on lines of their own and in one between braces. */
const keyPattern = /([A-Za-z][A-Za-z0-9_-]{0,60}):(?: +|$)/y;
/** What YAML reads as something else than a name. */
const otherWords = /^(?:null|true|false|y|n|yes|no|on|off)$/i;

class PlainReader {
  readonly #lines: string[];
  /** The line that is next. */
  #at = 0;

  constructor(yaml: string) {
    this.#lines = yaml.split('\n');
  }

  all(): PlainValue | undefined {
    this.#skipBlank();
    if (this.#isAtEnd()) return undefined;
    const value = this.#group(0);
    return this.#isAtEnd() ? value : notPlain();
  }

  #isAtEnd = () => this.#at >= this.#lines.length;

  #skipBlank(): void {
    while (!this.#isAtEnd() && !trimmed(this.#lines[this.#at]!)) this.#at++;
  }

  /** How far the next line is indented; -1 after the last. */
  #indent = () => (this.#isAtEnd() ? -1 : indentOf(this.#lines[this.#at]!));

  /** Fields on lines that begin in one column, the first perhaps behind the hyphen of a list. */
  #group(indent: number, from = indent): PlainValue {
    const group: Record<string, PlainValue> = {};
    for (let start = from; ; start = indent) {
      const line = this.#lines[this.#at++]!;
      const [key, after] = keyAt(line, start) ?? notPlain();
      if (Object.hasOwn(group, key)) notPlain();
      group[key] = this.#value(trimmed(line.slice(after)), indent);
      this.#skipBlank();
      if (this.#indent() < indent) return group;
      if (this.#indent() > indent) notPlain();
    }
  }

  /** The value of a field, which may stand on the lines below it. */
  #value(written: string, indent: number): PlainValue {
    if (written === '|' || written === '|-') return this.#text(indent, written === '|' ? '\n' : '');
    if (written) return inline(written);
    this.#skipBlank();
    const inner = this.#indent();
    if (inner < indent) return null;
    const isList = this.#lines[this.#at]!.startsWith('- ', inner);
    if (inner === indent) return isList ? notPlain() : null;
    return isList ? this.#list(inner) : this.#group(inner);
  }

  #list(indent: number): PlainValue {
    const list: PlainValue[] = [];
    while (this.#indent() === indent) {
      const line = this.#lines[this.#at]!;
      if (!line.startsWith('- ', indent)) notPlain();
      if (keyAt(line, indent + 2)) {
        list.push(this.#group(indent + 2));
        continue;
      }
      this.#at++;
      list.push(inline(trimmed(line.slice(indent + 2))));
      this.#skipBlank();
    }
    return this.#indent() > indent ? notPlain() : list;
  }

  /** A text under a bar: its lines as they stand, without their indent. */
  #text(indent: number, end: string): string {
    const width = this.#indent();
    if (width <= indent) notPlain();
    const rows: string[] = [];
    for (; !this.#isAtEnd(); this.#at++) {
      const line = this.#lines[this.#at]!;
      if (line !== '') {
        const inner = indentOf(line);
        if (inner === line.length) notPlain();
        if (inner < width) break;
      }
      rows.push(line.slice(width));
    }
    if (this.#indent() > indent) notPlain();
    while (rows.at(-1) === '') rows.pop();
    return rows.join('\n') + end;
  }
}

function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === 32) indent++;
  return indent;
}

/** Without the blanks at its end; those of other widths belong to a value. */
const trimmed = (text: string) => (text.endsWith(' ') ? text.replace(/ +$/, '') : text);

/** The key that begins at a place, and where its value begins. */
function keyAt(text: string, start: number): [key: string, after: number] | undefined {
  keyPattern.lastIndex = start;
  const key = keyPattern.exec(text)?.[1];
  return key && !otherWords.test(key) ? [key, keyPattern.lastIndex] : undefined;
}

/** A value that stands on one line alone. */
function inline(written: string): PlainValue {
  const [value, end] = valueAt(written, 0, /.*/y);
  return end === written.length ? value : notPlain();
}

type Read = [value: PlainValue, end: number];

/** A value in a line, and where it ends; `reach` is how far it goes where it has no quotes. */
function valueAt(line: string, start: number, reach: RegExp): Read {
  const first = line[start];
  if (first === '"' || first === "'") return quotedAt(line, start, first);
  if (first === '[') return listAt(line, start + 1);
  if (first === '{') return groupAt(line, start + 1);
  reach.lastIndex = start;
  const word = trimmed(reach.exec(line)![0]);
  return [scalar(word), start + word.length];
}

/** Marks that stand for themselves within quotes after a backslash. */
const quotes = { '"': /"((?:[^"\\]|\\["\\])*)"/y, "'": /'((?:[^']|'')*)'/y };

function quotedAt(line: string, start: number, quote: '"' | "'"): Read {
  const pattern = quotes[quote];
  pattern.lastIndex = start;
  const text = pattern.exec(line)?.[1] ?? notPlain();
  const plain = quote === "'" ? text.replaceAll("''", "'") : text.replace(/\\(.)/g, '$1');
  return [plain, pattern.lastIndex];
}

/** In brackets a value without quotes goes as far as one of their signs. */
const withinBrackets = /[^,[\]{}]*/y;

function listAt(line: string, start: number): Read {
  const list: PlainValue[] = [];
  let at = skip(line, start);
  if (line[at] === ']') return [list, at + 1];
  for (;;) {
    const [value, end] = valueAt(line, at, withinBrackets);
    list.push(value);
    at = skip(line, end);
    if (line[at] === ']') return [list, at + 1];
    if (line[at] !== ',') notPlain();
    at = skip(line, at + 1);
  }
}

function groupAt(line: string, start: number): Read {
  const group: Record<string, PlainValue> = {};
  let at = skip(line, start);
  if (line[at] === '}') return [group, at + 1];
  for (;;) {
    const [key, after] = keyAt(line, at) ?? notPlain();
    if (Object.hasOwn(group, key)) notPlain();
    const [value, end] = valueAt(line, after, withinBrackets);
    group[key] = value;
    at = skip(line, end);
    if (line[at] === '}') return [group, at + 1];
    if (line[at] !== ',') notPlain();
    at = skip(line, at + 1);
  }
}

function skip(line: string, start: number): number {
  while (line.charCodeAt(start) === 32) start++;
  return start;
}

/** A value without quotes: a number, yes or no, nothing, or text. */
function scalar(word: string): PlainValue {
  if (!/^(?:[\p{L}\d$(/‘]|\. )/u.test(word) || /:(?: |$)| #|^[^"]*"$/.test(word)) return notPlain();
  if (/^\d/.test(word)) return numeric(word);
  if (/^(?:null|true|false)$/i.test(word)) return notPlain();
  return word;
}

function numeric(word: string): PlainValue {
  if (/^\d+(?:\.\d+)?$/.test(word)) return Number(word);
  return /^(?:0[ox]|[\d.]+(?:[eE][-+\d]*)?$)/.test(word) ? notPlain() : word;
}
