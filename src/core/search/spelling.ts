import type { Vocabulary } from './vocabulary.ts';

/** How many slips of the hand are mended in a word of this length. */
const mostSlips = (length: number) => (length < 4 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3);

/** More than these are too many meanings for one word. */
const mostMeant = 3;

/**
 * The words that a reader most likely meant by one that no paper has, the likeliest
 * first: those with the fewest slips of the hand, of these the ones that begin alike and
 * that most papers have.
 *
 * @param isUnfinished whether the reader may still be typing the word
 */
export function meant(word: string, vocabulary: Vocabulary, isUnfinished: boolean): string[] {
  const most = mostSlips(word.length);
  if (!most) return [];
  const found: { word: string; slips: number; count: number }[] = [];
  for (const [known, count] of vocabulary) {
    const slips = slipsBetween(word, known, most);
    if (slips <= most) found.push({ word: known, slips, count });
    else if (isUnfinished && known.length > word.length) {
      const begun = slipsBetween(word, known.slice(0, word.length), 1);
      if (begun <= 1) found.push({ word: known, slips: begun + 0.5, count });
    }
  }
  const alike = (other: string) => (other[0] === word[0] ? 0 : 1);
  found.sort(
    (a, b) =>
      a.slips + alike(a.word) - (b.slips + alike(b.word)) ||
      b.count - a.count ||
      (a.word < b.word ? -1 : 1),
  );
  const fewest = found[0] && found[0].slips + alike(found[0].word);
  return found
    .filter((each) => each.slips + alike(each.word) === fewest)
    .slice(0, mostMeant)
    .map((each) => each.word);
}

/** The words that are least unlike one that none is like. */
export function nearest(word: string, vocabulary: Vocabulary): string[] {
  const longest = (known: string) => Math.max(word.length, known.length);
  return [...vocabulary.keys()]
    .map((known) => ({ known, unlike: slipsBetween(word, known, Infinity) / longest(known) }))
    .sort((a, b) => a.unlike - b.unlike || (a.known < b.known ? -1 : 1))
    .slice(0, mostMeant)
    .map(({ known }) => known);
}

/** Two known words that were written as one, if a word is such. */
export function apart(word: string, vocabulary: Vocabulary): [string, string] | undefined {
  let best: [string, string] | undefined;
  let most = 0;
  for (let at = 3; at <= word.length - 3; at++) {
    const [a, b] = [word.slice(0, at), word.slice(at)];
    const count = Math.min(vocabulary.get(a) ?? 0, vocabulary.get(b) ?? 0);
    if (count > most) [best, most] = [[a, b], count];
  }
  return best;
}

/**
 * How many slips make one word of the other: a letter too many, too few or another, or
 * two neighbours changed about (optimal string alignment distance).
 *
 * @param most beyond which it is not counted further
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let fewest = i;
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let slips = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, beforeLast[j - 2]! + 1);
      row.push(slips);
      fewest = Math.min(fewest, slips);
    }
    if (fewest > most) return most + 1;
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}
