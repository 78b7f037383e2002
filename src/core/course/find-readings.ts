import { fold } from '../text/fold.ts';
import type { Reading } from './reading.ts';

const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of each reading, kept from letter to letter: to fold them is most of the work. */
const kept = new WeakMap<Reading, readonly string[]>();

function wordsOfReading(reading: Reading): readonly string[] {
  const { key, title, listTitle = '', authors } = reading;
  const words = kept.get(reading) ?? wordsOf([key, title, listTitle, ...authors].join(' '));
  kept.set(reading, words);
  return words;
}

/**
 * The papers in whose titles, authors or key every word of a query begins a word, in the
 * order of the list. A query without a word finds none.
 */
export function findReadings(readings: readonly Reading[], query: string): Reading[] {
  const asked = wordsOf(query);
  if (asked.length === 0) return [];
  return readings.filter((reading) => {
    const words = wordsOfReading(reading);
    return asked.every((one) => words.some((word) => word.startsWith(one)));
  });
}
