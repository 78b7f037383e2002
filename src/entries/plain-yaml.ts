import { inline, keyAt, NotPlain, notPlain, trimmed, type PlainValue } from './plain-value.ts';

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
