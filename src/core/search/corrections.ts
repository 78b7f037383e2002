import type { Evidence } from './evidence.ts';
import type { QueryWord } from './query.ts';
import { apart, meant, nearest } from './spelling.ts';
import { spellings } from './spellings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that no paper has, and those that were looked for in its place. */
export interface Correction {
  readonly from: string;
  readonly to: readonly string[];
}

/** What stands in place of the words that no paper has. */
export interface Corrected {
  readonly corrections: readonly Correction[];
  /** Whether these are no more than the least unlike. */
  readonly isGuess: boolean;
}

/**
 * Finds other words in place of those that no paper has.
 *
 * @param found what was found of each word
 * @param isUnfinished whether the reader may still be typing the last word
 * @param mayGuess whether the least unlike words are taken where none is like
 * @throws where the index lost a word that the vocabulary has: a part of it did not come
 */
export function corrected(
  words: readonly QueryWord[],
  found: readonly (Evidence | undefined)[],
  known: Vocabulary,
  { isUnfinished, mayGuess }: { readonly isUnfinished: boolean; readonly mayGuess: boolean },
): Corrected {
  const unknown = words.filter((_, n) => !found[n]);
  const lost = unknown.find(({ text }) => known.has(text));
  if (lost) throw new Error(`The part of the index that holds “${lost.text}” could not be loaded.`);
  const correct = (of: (word: QueryWord) => readonly string[]) =>
    unknown.map((word) => ({ from: word.text, to: of(word) })).filter(({ to }) => to.length);
  const corrections = correct((word) => likely(word, known, isUnfinished && word === words.at(-1)));
  if (corrections.length || found.some(Boolean) || !mayGuess)
    return { corrections, isGuess: false };
  return { corrections: correct(({ text }) => nearest(text, known)), isGuess: true };
}

/** The words of a query with others in place of those that no paper has. */
export function replaced(
  words: readonly QueryWord[],
  corrections: readonly Correction[],
): QueryWord[] {
  const others = new Map(corrections.map(({ from, to }) => [from, to]));
  return words.map((word) => {
    const [first, ...more] = others.get(word.text) ?? [];
    return first ? { ...word, text: first, spellings: [...more, ...spellings(first)] } : word;
  });
}

/** The words in whose place a mistyped one may stand. */
function likely({ text }: QueryWord, known: Vocabulary, isUnfinished: boolean): readonly string[] {
  const words = meant(text, known, isUnfinished);
  return words.length ? words : (apart(text, known) ?? []);
}
