/** One item of a bibliography as it is written, and the line on which it begins, from 1. */
export interface WrittenItem {
  readonly line: number;
  readonly text: string;
}

/** Tells the line of a place in a text, from 1; places are asked for from the first to the last. */
function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (at) => {
    for (; next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
    return line;
  };
}

/**
 * Parts a BibTeX file into its entries. Each goes with the macros (`@string`) of the file. An
 * entry that is never closed ends where the next line begins with another, so that it costs
 * no other.
 */
export function splitBibtex(text: string): WrittenItem[] {
  const lineAt = lineCounter(text);
  const starts = [...text.matchAll(/^[ \t]*@[ \t]*(\w+)[ \t]*[{(]/gm)];
  const parts = starts.map((match, n) => ({
    type: match[1]!.toLowerCase(),
    line: lineAt(match.index),
    text: text.slice(match.index, starts[n + 1]?.index).trim(),
  }));
  const macros = parts.filter(({ type }) => type === 'string').map((part) => part.text);
  return parts
    .filter(({ type }) => !['string', 'comment', 'preamble'].includes(type))
    .map(({ line, text: entry }) => ({ line, text: [...macros, entry].join('\n') }));
}

/** Parts a RIS file into its records, each of which begins with its type. */
export function splitRis(text: string): WrittenItem[] {
  const lineAt = lineCounter(text);
  const starts = [...text.matchAll(/^\uFEFF?TY {1,2}-/gm)];
  return starts.map((match, n) => ({
    line: lineAt(match.index),
    text: text.slice(match.index, starts[n + 1]?.index),
  }));
}

/** Parts a JSON array into its items; one item alone is an array of one. Expects sound JSON. */
export function splitJson(text: string): WrittenItem[] {
  const lineAt = lineCounter(text);
  const isArray = text.trimStart().startsWith('[');
  const outermost = isArray ? 1 : 0;
  const items: WrittenItem[] = [];
  let depth = 0;
  let start: number | undefined;
  const close = (end: number) => {
    if (start !== undefined) items.push({ line: lineAt(start), text: text.slice(start, end) });
    start = undefined;
  };
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},]|[^\s"[\]{},]+/g)) {
    if (depth === outermost && sign === ',') close(index);
    else if (depth === outermost && sign === ']') close(index);
    else if (depth === outermost) start ??= index;
    if (/^[[{]$/.test(sign)) depth += 1;
    if (/^[\]}]$/.test(sign)) depth -= 1;
  }
  close(text.length);
  return items;
}
