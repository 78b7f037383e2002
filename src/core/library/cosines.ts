import type { WordVector } from './word-vectors.ts';

/**
 * For each word the vectors that have it, by their number in rising order, and the share
 * of the word in each: in arrays of numbers, since a long list has millions of them.
 */
export interface Postings {
  readonly count: number;
  readonly of: ReadonlyMap<string, { readonly vectors: Int32Array; readonly shares: Float64Array }>;
}

export function postingsOf(vectors: readonly WordVector[]): Postings {
  const found = new Map<string, { vectors: number[]; shares: number[] }>();
  vectors.forEach((words, vector) => {
    for (const [stem, share] of words) {
      const known = found.get(stem) ?? { vectors: [], shares: [] };
      if (known.vectors.length === 0) found.set(stem, known);
      known.vectors.push(vector);
      known.shares.push(share);
    }
  });
  const packed = [...found].map(([stem, { vectors: numbers, shares }]) => {
    const posting = { vectors: Int32Array.from(numbers), shares: Float64Array.from(shares) };
    return [stem, posting] as const;
  });
  return { count: vectors.length, of: new Map(packed) };
}

/** The share of a word in a vector; 0 where it does not have it. */
export function shareIn(vector: number, stem: string, { of }: Postings): number {
  const { vectors, shares } = of.get(stem)!;
  let [low, high] = [0, vectors.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = vectors[middle]!;
    if (at === vector) return shares[middle]!;
    if (at < vector) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/**
 * How alike a vector of length 1 is to every other: the cosine of their angle, 0 to 1, by
 * the number of the other; 0 for itself.
 */
export function cosines(own: number, words: WordVector, { count, of }: Postings): Float64Array {
  const sums = new Float64Array(count);
  for (const [stem, share] of words) {
    const { vectors, shares } = of.get(stem)!;
    for (let n = 0; n < vectors.length; n++) sums[vectors[n]!]! += share * shares[n]!;
  }
  sums[own] = 0;
  return sums;
}
