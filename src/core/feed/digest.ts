import type { Addresses } from '../describe/addresses.ts';
import { dateInWords } from '../library/dates.ts';
import { byFirstTopic } from '../library/first-topics.ts';
import type { Library, Paper } from '../library/types.ts';
import { countedPapers } from '../text/counted-papers.ts';
import { factsInWords, titleInWords } from './content.ts';
import { changes, changeWords } from './events.ts';

/** Days, the first and the last among them. */
export interface Period {
  readonly since: string;
  /** Without it, all that came since. */
  readonly until?: string;
}

/** A paper as a message names it, in plain text. */
export interface DigestPaper {
  readonly title: string;
  /** Who and where: "Sun et al., NeurIPS 2023". */
  readonly facts: string;
  readonly summary?: string;
  /** Whole address of its page. */
  readonly url: string;
}

/** What is new and what changed on the list, for a message to those who follow it. */
export interface Digest {
  readonly title: string;
  /** Which days, and how much there is: "Since 1 November 2026: 3 papers added, 1 change." */
  readonly lead: string;
  readonly language: string;
  /** Each paper once, under its first topic. */
  readonly topics: readonly { readonly title: string; readonly papers: readonly DigestPaper[] }[];
  /** The newest first, each with what changed. */
  readonly changes: readonly (DigestPaper & { readonly what: string; readonly text: string })[];
  /** Whole address of the page of what is new. */
  readonly url: string;
}

/** What happened on the list in a period; nothing where nothing did. */
export function digestOf(
  library: Library,
  period: Period,
  list: { readonly name: string; readonly language: string },
  at: Addresses,
): Digest | undefined {
  const isIn = (date: string) => date >= period.since && (!period.until || date <= period.until);
  const topics = byFirstTopic(library.topics)
    .map(({ topic, papers }) => ({
      title: topic.title,
      papers: papers.filter(({ added }) => isIn(added)).map((paper) => digestPaper(paper, at)),
    }))
    .filter(({ papers }) => papers.length > 0);
  const changed = changes(library.papers).filter(({ date }) => isIn(date));
  const count = topics.reduce((sum, { papers }) => sum + papers.length, 0);
  if (count + changed.length === 0) return undefined;
  return {
    title: `${list.name}: new and changed`,
    lead: `${periodInWords(period)}: ${countsInWords(count, changed.length)}.`,
    language: list.language,
    topics,
    changes: changed.map(({ paper, change, date }) => ({
      ...digestPaper(paper, at),
      what: `${changeWords[change.kind]}, ${dateInWords(date)}`,
      text: change.text,
    })),
    url: at.absolute(at.urls.new()),
  };
}

const digestPaper = (paper: Paper, { urls, absolute }: Addresses): DigestPaper => ({
  title: titleInWords(paper),
  facts: factsInWords(paper),
  summary: paper.note?.summary,
  url: absolute(urls.paper(paper.key)),
});

function periodInWords({ since, until }: Period): string {
  if (!until) return `Since ${dateInWords(since)}`;
  return since === until ? dateInWords(since) : `${dateInWords(since)} to ${dateInWords(until)}`;
}

function countsInWords(papers: number, changed: number): string {
  const counts = [
    papers > 0 && `${countedPapers(papers)} added`,
    changed > 0 && (changed === 1 ? '1 change' : `${changed} changes`),
  ];
  return counts.filter(Boolean).join(', ');
}
