import { phrase, tellingWords, type Word } from '../text/words.ts';

/** What a paper says of itself, for finding papers near to it. */
export interface Subject {
  readonly key: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly topics: readonly string[];
  readonly abstract: string;
}

export interface Neighbour {
  readonly key: string;
  readonly shared: readonly string[];
}

/** How much a word counts by where it stands. */
const weights = { title: 3, aliases: 3, topics: 1.5, abstract: 1 } as const;
const mostNeighbours = 5;
const mostShared = 3;
/** One word in common is a coincidence. */
const fewestShared = 2;

/** A word that a paper uses once in its abstract is rarely what it is about. */
const salience = (weight: number) => (weight > 1 ? 1 + Math.log(weight) : 0.3);

interface Posting {
  readonly subject: number;
  /** Share of the word in its paper: the vector of a paper has length 1. */
  readonly share: number;
}

/**
 * For each paper the papers most like it, with the words they share: cosine
 * similarity of tf-idf vectors over words, pairs of words, and topics, each of which
 * counts as one word. A word that one paper alone uses, or more than a third of them,
 * says nothing of likeness. Gives the same result whatever the order of the papers.
 */
export function findRelated(subjects: readonly Subject[]): Map<string, Neighbour[]> {
  const counts = subjects.map(countWords);
  const written = new Map<string, string>();
  const spread = new Map<string, number>();
  for (const words of counts)
    for (const [stem, { form }] of words) {
      spread.set(stem, (spread.get(stem) ?? 0) + 1);
      const known = written.get(stem);
      if (!known || isPlainer(form, known)) written.set(stem, form);
    }

  const most = Math.max(4, subjects.length / 3);
  const index = new Map<string, Posting[]>();
  const vectors = counts.map((words) => {
    const entries = [...words]
      .filter(([stem]) => spread.get(stem)! > 1 && spread.get(stem)! <= most)
      .map(
        ([stem, { weight }]) =>
          [stem, salience(weight) * Math.log(subjects.length / spread.get(stem)!)] as const,
      );
    const length = Math.hypot(...entries.map(([, share]) => share)) || 1;
    return entries.map(([stem, share]) => [stem, share / length] as const);
  });
  vectors.forEach((vector, subject) => {
    for (const [stem, share] of vector) {
      const postings = index.get(stem);
      if (postings) postings.push({ subject, share });
      else index.set(stem, [{ subject, share }]);
    }
  });

  return new Map(
    subjects.map((subject, number) => [
      subject.key,
      neighbours(number, vectors[number]!, index, subjects, written),
    ]),
  );
}

function countWords(subject: Subject) {
  const words = new Map<string, { weight: number; form: string }>();
  const count = (found: readonly Word[], weight: number) => {
    for (const { stem, written } of found) {
      const known = words.get(stem);
      if (!known) words.set(stem, { weight, form: written });
      else {
        known.weight += weight;
        if (isPlainer(written, known.form)) known.form = written;
      }
    }
  };
  count(tellingWords(subject.title), weights.title);
  count(tellingWords(subject.abstract), weights.abstract);
  for (const alias of subject.aliases) count(tellingWords(alias), weights.aliases);
  count(subject.topics.map(phrase), weights.topics);
  return words;
}

const capitals = (text: string) => text.replace(/[^\p{Lu}]/gu, '').length;

/** Of two forms of a word the one to show: fewer capitals, then shorter, then first by alphabet. */
function isPlainer(a: string, b: string): boolean {
  if (capitals(a) !== capitals(b)) return capitals(a) < capitals(b);
  return a.length === b.length ? a < b : a.length < b.length;
}

function neighbours(
  number: number,
  vector: readonly (readonly [string, number])[],
  index: ReadonlyMap<string, readonly Posting[]>,
  subjects: readonly Subject[],
  written: ReadonlyMap<string, string>,
): Neighbour[] {
  const likeness = new Map<number, number>();
  for (const [stem, share] of vector)
    for (const posting of index.get(stem)!)
      if (posting.subject !== number)
        likeness.set(posting.subject, (likeness.get(posting.subject) ?? 0) + share * posting.share);

  return [...likeness]
    .map(([other, score]) => ({ other, key: subjects[other]!.key, score: rounded(score) }))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .slice(0, 3 * mostNeighbours)
    .map(({ other, key }) => ({ key, shared: sharedWords(vector, other, index, written) }))
    .filter(({ shared }) => shared.length >= fewestShared)
    .slice(0, mostNeighbours);
}

/** The words that a paper shares with another, those that say most first. */
function sharedWords(
  vector: readonly (readonly [string, number])[],
  other: number,
  index: ReadonlyMap<string, readonly Posting[]>,
  written: ReadonlyMap<string, string>,
): string[] {
  const stems = vector
    .map(([stem, share]) => {
      const theirs = index.get(stem)!.find((posting) => posting.subject === other);
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
