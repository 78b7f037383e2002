import { phrase, tellingWords, type Word } from '../text/words.ts';
import type { Paper } from './types.ts';

/** What a paper says of itself, for finding papers near to it. */
export interface Subject {
  readonly key: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly topics: readonly string[];
  readonly abstract: string;
}

/** The words of a paper, each with the share that it has in what the paper is about. */
export type WordVector = readonly (readonly [stem: string, share: number])[];

export interface WordVectors {
  /** One for each subject, in their order; of length 1, or empty. */
  readonly vectors: readonly WordVector[];
  /** The plainest form in which a stem is written. */
  readonly written: ReadonlyMap<string, string>;
}

/** How much a word counts by where it stands. */
const weights = { title: 3, aliases: 3, topics: 1.5, abstract: 1 } as const;

/** A word that a paper uses once in its abstract is rarely what it is about. */
const salience = (weight: number) => (weight > 1 ? 1 + Math.log(weight) : 0.3);

/** What a paper of the list says of itself. */
export const subjectOf = (
  paper: Pick<Paper, 'key' | 'title' | 'aliases' | 'topics' | 'abstract'>,
): Subject => ({
  key: paper.key,
  title: paper.title.plain,
  aliases: paper.aliases,
  topics: paper.topics.map((topic) => topic.title),
  abstract: paper.abstract.map((paragraph) => paragraph.plain).join('\n'),
});

/**
 * tf-idf vectors over words, pairs of words, and topics, each of which counts as one
 * word. A word that one paper alone uses, or more than a third of them, says nothing
 * of likeness.
 */
export function wordVectors(subjects: readonly Subject[]): WordVectors {
  const counts = subjects.map(wordsOf);
  const written = new Map<string, string>();
  const spread = new Map<string, number>();
  for (const words of counts)
    for (const [stem, { form }] of words) {
      spread.set(stem, (spread.get(stem) ?? 0) + 1);
      const known = written.get(stem);
      if (!known || isPlainer(form, known)) written.set(stem, form);
    }

  const most = Math.max(4, subjects.length / 3);
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
  return { vectors, written };
}

const counted = new WeakMap<Subject, ReturnType<typeof countWords>>();

/** Each subject is counted once, however often others are compared with it. */
function wordsOf(subject: Subject) {
  const words = counted.get(subject) ?? countWords(subject);
  counted.set(subject, words);
  return words;
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
