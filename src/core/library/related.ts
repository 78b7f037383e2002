import { cosines, postingsOf, type Postings } from './cosines.ts';
import { wordVectors, type Subject, type WordVector } from './word-vectors.ts';

export type { Subject } from './word-vectors.ts';

export interface Neighbour {
  readonly key: string;
  readonly shared: readonly string[];
}

const mostNeighbours = 5;
const mostShared = 3;
/** One word in common is a coincidence. */
const fewestShared = 2;

/**
 * For each paper the papers most like it, with the words they share: cosine
 * similarity of their word vectors. Gives the same result whatever the order of the
 * papers.
 */
export function findRelated(subjects: readonly Subject[]): Map<string, Neighbour[]> {
  const { vectors, written } = wordVectors(subjects);
  const postings = postingsOf(vectors);
  return new Map(
    subjects.map((subject, number) => [
      subject.key,
      neighbours(number, vectors[number]!, postings, subjects, written),
    ]),
  );
}

/** The papers most like one, as `findRelated` finds them for each. */
export function relatedTo(subject: Subject, others: readonly Subject[]): Neighbour[] {
  const subjects = [subject, ...others];
  const { vectors, written } = wordVectors(subjects);
  return neighbours(0, vectors[0]!, postingsOf(vectors), subjects, written);
}

function neighbours(
  number: number,
  vector: WordVector,
  postings: Postings,
  subjects: readonly Subject[],
  written: ReadonlyMap<string, string>,
): Neighbour[] {
  return [...cosines(number, vector, postings)]
    .map(([other, score]) => ({ other, key: subjects[other]!.key, score: rounded(score) }))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .slice(0, 3 * mostNeighbours)
    .map(({ other, key }) => ({ key, shared: sharedWords(vector, other, postings, written) }))
    .filter(({ shared }) => shared.length >= fewestShared)
    .slice(0, mostNeighbours);
}

/** The words that a paper shares with another, those that say most first. */
function sharedWords(
  vector: WordVector,
  other: number,
  postings: Postings,
  written: ReadonlyMap<string, string>,
): string[] {
  const stems = vector
    .map(([stem, share]) => {
      const theirs = postings.get(stem)!.find((posting) => posting.vector === other);
      return [stem, theirs ? rounded(share * theirs.share) : 0] as const;
    })
    .filter(([, score]) => score > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([stem]) => stem);
  return withoutParts(stems).map((stem) => written.get(stem)!);
}

/** Sums of floats depend on their order in the last digits; a rank must not. */
const rounded = (score: number) => Math.round(score * 1e9) / 1e9;

/**
 * The first few words, none of which says again what another says: "decoding" goes
 * beside "speculative decoding", whichever comes first.
 */
function withoutParts(stems: readonly string[]): string[] {
  const holds = (long: string, short: string) => ` ${long} `.includes(` ${short} `);
  const chosen: string[] = [];
  for (const stem of stems) {
    if (chosen.some((other) => holds(other, stem))) continue;
    const part = chosen.findIndex((other) => holds(stem, other));
    if (part >= 0) chosen[part] = stem;
    else chosen.push(stem);
  }
  return chosen
    .filter((stem) => !chosen.some((other) => other !== stem && holds(other, stem)))
    .slice(0, mostShared);
}
