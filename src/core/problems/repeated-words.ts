import { opening } from '../text/opening.ts';
import { quotations } from '../text/quotations.ts';
import { capital, type NotePart } from './note-parts.ts';
import { entryFile, type Problem } from './problem.ts';

/** How many words in a row a note may have in common with the abstract, outside quotation marks. */
const mostInARow = 12;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

const wordPattern = /[\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*/gu;

const folded = (text: string) => text.toLowerCase().replaceAll('’', "'");

const foldedWords = (text: string): string[] => folded(text).match(wordPattern) ?? [];

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: folded(word),
  }));

/**
 * Stretches of a note that repeat the abstract: more words in a row than chance and
 * the terms of the field explain, and no quotation marks around them.
 *
 * @param abstract its plain text
 */
export function findRepeatedWords(
  id: string,
  parts: readonly NotePart[],
  abstract: string,
): Problem[] {
  const original = foldedWords(abstract);
  const places = Map.groupBy(original.keys(), (n) => original[n]!);
  return parts.flatMap((part) => {
    const text = withoutQuotations(part.text);
    if (!mayRepeat(foldedWords(text), places, original)) return [];
    return [...rowsIn(text, places, original)].map(({ start, end, count }): Problem => {
      const words = part.text.slice(start, end).replace(/\s+/g, ' ');
      return {
        kind: 'repeats-abstract',
        file: entryFile('papers', id),
        place: part.place(start, end),
        message: `${capital(part.name)} repeats ${count} words in a row of the abstract: "${opening(words, 80)}".`,
        mend: `Say it in other words, or put quotation marks around what must be quoted. ${mostInARow} words in a row are the most.`,
      };
    });
  });
}

/**
 * Whether any row is long enough. A row holds one of every thirteenth word, so that the
 * others need not be looked up: in nearly every text there is none.
 */
function mayRepeat(
  words: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
  original: readonly string[],
): boolean {
  const long = mostInARow + 1;
  for (let n = mostInARow; n < words.length; n += long)
    for (const place of places.get(words[n]!) ?? []) {
      let from = 0;
      while (from < long && from < n && words[n - from - 1] === original[place - from - 1]) from++;
      let count = from + 1;
      while (
        count < long &&
        n - from + count < words.length &&
        words[n - from + count] === original[place - from + count]
      )
        count++;
      if (count >= long) return true;
    }
  return false;
}

/** Each longest row that stands in the original too. */
function* rowsIn(
  text: string,
  places: ReadonlyMap<string, readonly number[]>,
  original: readonly string[],
) {
  const words = wordsOf(text);
  for (let n = 0; n + mostInARow < words.length; n++) {
    const counts = (places.get(words[n]!.folded) ?? []).map((place) => {
      let count = 1;
      while (n + count < words.length && words[n + count]!.folded === original[place + count])
        count++;
      return count;
    });
    const count = Math.max(0, ...counts);
    if (count <= mostInARow) continue;
    yield { start: words[n]!.start, end: words[n + count - 1]!.end, count };
    n += count - 1;
  }
}

/** Each quotation as one word that no abstract has: a row does not go on across it. */
const withoutQuotations = (text: string) =>
  quotations(text).reduce(
    (rest, { start, end }) => rest.slice(0, start) + 'x'.repeat(end - start) + rest.slice(end),
    text,
  );
