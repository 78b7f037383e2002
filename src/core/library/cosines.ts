import type { WordVector } from './word-vectors.ts';

/** That a vector has a word, and the share of the word in it. */
export interface Posting {
  readonly vector: number;
  readonly share: number;
}

/** For each word the vectors that have it, by their number. */
export type Postings = ReadonlyMap<string, readonly Posting[]>;

export function postingsOf(vectors: readonly WordVector[]): Postings {
  const postings = new Map<string, Posting[]>();
  vectors.forEach((words, vector) => {
    for (const [stem, share] of words) {
      const known = postings.get(stem);
      if (known) known.push({ vector, share });
      else postings.set(stem, [{ vector, share }]);
    }
  });
  return postings;
}

/**
 * How alike a vector of length 1 is to every other that shares a word with it: the
 * cosine of their angle, 0 to 1, by the number of the other.
 */
export function cosines(own: number, words: WordVector, postings: Postings): Map<number, number> {
  const found = new Map<number, number>();
  for (const [stem, share] of words)
    for (const other of postings.get(stem)!)
      if (other.vector !== own)
        found.set(other.vector, (found.get(other.vector) ?? 0) + share * other.share);
  return found;
}
