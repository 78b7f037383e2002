import { fold } from '../text/fold.ts';
import type { Reading } from './reading.ts';

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The papers in whose titles, authors or key every word of a query begins a word, in the
 * order of the list. A query without a word finds none.
 */
export function findReadings(readings: readonly Reading[], query: string): Reading[] {
  const asked = wordsOf(query);
  if (asked.length === 0) return [];
  return readings.filter(({ key, title, listTitle = '', authors }) => {
    const words = wordsOf([key, title, listTitle, ...authors].join(' '));
    return asked.every((one) => words.some((word) => word.startsWith(one)));
  });
}
