/** A run of plain text, or of TeX that stood between dollars. */
export type Segment = { readonly text: string } | { readonly tex: string };

/**
 * Takes a title or an abstract apart into text and math. `$…$` is math when no
 * blank or digit stands after the first dollar and no blank before the second, so that
 * "$5 and $6" is money; `\$` is a dollar whatever stands around it.
 */
export function segments(source: string): Segment[] {
  const found: Segment[] = [];
  let text = '';
  for (const [piece, tex] of matches(source)) {
    if (tex === undefined) {
      text += piece === '\\$' ? '$' : piece;
    } else {
      if (text) found.push({ text });
      text = '';
      found.push({ tex });
    }
  }
  if (text) found.push({ text });
  return found;
}

/** Where formulas stand in a text, their dollars included. */
export function formulas(source: string): { readonly from: number; readonly to: number }[] {
  let at = 0;
  return [...matches(source)].flatMap(([piece, tex]) => {
    const from = at;
    at += piece.length;
    return tex === undefined ? [] : [{ from, to: at }];
  });
}

function* matches(source: string): Generator<[piece: string, tex?: string]> {
  const math = /\\\$|\$(?![\s\d])((?:\\.|[^$\\])+?)(?<!\s)\$/g;
  let end = 0;
  for (const match of source.matchAll(math)) {
    if (match.index > end) yield [source.slice(end, match.index)];
    yield [match[0], match[1]];
    end = match.index + match[0].length;
  }
  if (end < source.length) yield [source.slice(end)];
}

/**
 * Writes text from elsewhere so that `segments` reads it as it was meant: formulas
 * stay, and every other dollar is escaped, since it means money.
 */
export const escapeMoney = (text: string): string =>
  segments(text)
    .map((part) => ('tex' in part ? `$${part.tex}$` : part.text.replaceAll('$', '\\$')))
    .join('');
