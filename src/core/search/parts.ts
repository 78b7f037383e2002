import { fold } from '../text/fold.ts';

/** What a word of a text is found by: itself in letters and digits, folded, and the parts of a compound. */
export function partsOf(word: string): string[] {
  const parts = fold(word).match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts.length > 1 ? [parts.join(''), ...parts] : parts;
}
