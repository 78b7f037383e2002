/** Words between quotation marks, from the first mark up to the last. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A quotation ends in the paragraph in which it begins. */
const marked = /“((?:(?!\n\s*\n)[^“”])+)”|"((?:(?!\n\s*\n)[^"])+)"/g;

/** All that stands between double quotation marks, curly or straight. */
export const quotations = (text: string): Quotation[] =>
  [...text.matchAll(marked)].map(({ 0: whole, 1: curly, 2: straight, index }) => ({
    start: index,
    end: index + whole.length,
    words: (curly ?? straight)!,
  }));
