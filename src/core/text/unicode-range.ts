/** First and last code point of a range of CSS, `U+0131` or `U+2000-206F`. */
function endsOf(range: string): [number, number] {
  const [first, last = first] = range.trim().replace(/^U\+/i, '').split('-');
  return [parseInt(first!, 16), parseInt(last!, 16)];
}

/** Whether a character lies in one of some ranges, as CSS writes them (`unicode-range`). */
export function isWithin(character: string, ranges: readonly string[]): boolean {
  const code = character.codePointAt(0)!;
  return ranges.map(endsOf).some(([first, last]) => first <= code && code <= last);
}

/** The fewest ranges of CSS that hold just these characters, lowest first. */
export function rangesOf(characters: readonly string[]): string[] {
  const codes = characters.map((character) => character.codePointAt(0)!).sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && code <= last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return ranges.map(([first, last]) =>
    first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`,
  );
}
