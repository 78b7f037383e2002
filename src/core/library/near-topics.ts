import { cosines, postingsOf } from './cosines.ts';
import { wordVectors, type Subject } from './word-vectors.ts';

/** What a topic says of itself: its title, its sentence and its text. */
export interface TopicSubject {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
}

/** A paper of the list, with the ids of its topics; their titles are no words of its own here. */
export interface FiledSubject extends Subject {
  readonly filedUnder: readonly string[];
}

export interface NearTopic {
  readonly id: string;
  /** How near, from 0. */
  readonly score: number;
  /** Whether the words leave little doubt. */
  readonly isClear: boolean;
}

/** Measured on the collection, each paper against the others: above these, nine in ten are right. */
const clearScore = 0.2;
const clearLead = 1.25;
/** A further topic is clear where it is all but as near as the nearest. */
const besides = { score: 0.25, share: 0.85 };
const most = 3;

/**
 * The topics that a new paper is nearest to, the nearest first, no more than three: by the
 * words it shares with the topic's own text and with the two papers of the topic most like it.
 */
export function nearTopics(
  paper: Subject,
  papers: readonly FiledSubject[],
  topics: readonly TopicSubject[],
): NearTopic[] {
  const own = topics.map(({ id, title, summary, text }) => ({
    key: id,
    title,
    aliases: [summary],
    topics: [],
    abstract: text,
  }));
  const { vectors } = wordVectors([paper, ...own, ...papers]);
  const likeness = cosines(0, vectors[0]!, postingsOf(vectors));
  const scores = topics.map(({ id }, n) => {
    const alike = papers
      .map(({ filedUnder }, at) =>
        filedUnder.includes(id) ? (likeness.get(1 + topics.length + at) ?? 0) : 0,
      )
      .sort((a, b) => b - a);
    const near = ((alike[0] ?? 0) + (alike[1] ?? 0)) / 2;
    return { id, score: Math.round(((likeness.get(1 + n) ?? 0) + near) * 1e6) / 1e6 };
  });
  const [first, ...rest] = scores
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  if (!first) return [];
  const lead = first.score / (rest[0]?.score ?? first.score / 10);
  const further = rest.map((topic) => ({
    ...topic,
    isClear: topic.score >= besides.score && topic.score >= besides.share * first.score,
  }));
  // Two topics that are both near leave no doubt either.
  const isClear = first.score >= clearScore && (lead >= clearLead || further[0]?.isClear === true);
  return [{ ...first, isClear }, ...further].slice(0, most);
}
