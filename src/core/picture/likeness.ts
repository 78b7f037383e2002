import { cosines, postingsOf } from '../library/cosines.ts';
import type { WordVector } from '../library/word-vectors.ts';
import type { Tie } from './arrange.ts';

/** Sums of floats depend on their order in the last digits; a picture must not. */
const rounded = (score: number) => Math.round(score * 1e6) / 1e6;

/** How alike each two vectors are (cosine, 0 to 1), as ties from both ends; none where they share no word. */
export function tiesBetween(vectors: readonly WordVector[]): Tie[][] {
  const postings = postingsOf(vectors);
  return vectors.map((words, own) =>
    [...cosines(own, words, postings)]
      .map((likeness, to) => ({ to, strength: rounded(likeness) }))
      .filter(({ strength }) => strength > 0),
  );
}

/** The strongest few ties of each, and with them those that others count among theirs. */
export function strongest(ties: readonly (readonly Tie[])[], count: number): Tie[][] {
  const kept = ties.map(
    (own) =>
      new Set(
        [...own]
          .sort((a, b) => b.strength - a.strength || a.to - b.to)
          .slice(0, count)
          .map(({ to }) => to),
      ),
  );
  return ties.map((own, thing) =>
    own.filter(({ to }) => kept[thing]!.has(to) || kept[to]!.has(thing)),
  );
}

/** The vector of a group, of length 1: what its members say taken together. */
export function meanVector(members: readonly WordVector[]): WordVector {
  const sums = new Map<string, number>();
  for (const words of members)
    for (const [stem, share] of words) sums.set(stem, (sums.get(stem) ?? 0) + share);
  const length = Math.sqrt([...sums.values()].reduce((sum, share) => sum + share * share, 0)) || 1;
  return [...sums].map(([stem, share]) => [stem, share / length] as const);
}
