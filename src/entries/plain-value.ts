/** A value that front matter can hold. */
export type PlainValue =
  string | number | boolean | null | readonly PlainValue[] | { readonly [key: string]: PlainValue };

/** Thrown where something is not plain enough to be read here. */
export class NotPlain extends Error {}

export const notPlain = (): never => {
  throw new NotPlain();
};

/** The name of a field, in a group on lines of their own and in one between braces. */
const keyPattern = /([A-Za-z][A-Za-z0-9_-]{0,60}):(?: +|$)/y;
/** What YAML reads as something else than a name. */
const otherWords = /^(?:null|true|false|y|n|yes|no|on|off)$/i;

/** Without the blanks at its end; those of other widths belong to a value. */
export const trimmed = (text: string) => (text.endsWith(' ') ? text.replace(/ +$/, '') : text);

/** The key that begins at a place, and where its value begins. */
export function keyAt(text: string, start: number): [key: string, after: number] | undefined {
  keyPattern.lastIndex = start;
  const key = keyPattern.exec(text)?.[1];
  return key && !otherWords.test(key) ? [key, keyPattern.lastIndex] : undefined;
}

/** A value that stands on one line alone. */
export function inline(written: string): PlainValue {
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
