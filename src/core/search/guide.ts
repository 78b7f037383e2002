import type { Library } from '../library/types.ts';
import { fold } from '../text/fold.ts';
import type { Evidence } from './evidence.ts';
import { likeness } from './likeness.ts';
import type { Ranked } from './rank.ts';
import type { Answer } from './search.ts';
import { smallWords } from './small-words.ts';
import { textOf } from './word-index.ts';

/** A topic, a path or a term, as the search finds it by its names. */
export interface GuideEntry {
  readonly id: string;
  readonly title: string;
  /** Other names of it. */
  readonly names?: readonly string[];
  /** What it is, in a sentence or two. */
  readonly text: string;
}

/** What the search knows beside the papers: small enough to be loaded with it. */
export interface Guide {
  /** How many papers the index holds. */
  readonly papers: number;
  /** Words that so many papers have that they are passed over where a query has others. */
  readonly common: readonly string[];
  readonly topics: readonly GuideEntry[];
  readonly paths: readonly GuideEntry[];
  readonly terms: readonly GuideEntry[];
}

/** The guide of a list. */
export const guideOf = (
  { papers, topics, paths, terms }: Library,
  common: readonly string[],
): Guide => ({
  papers: papers.length,
  common,
  topics: topics.map(({ id, title, summary }) => ({ id, title, text: summary })),
  paths: paths.map(({ id, title, question }) => ({ id, title, text: question })),
  terms: terms.map(({ id, title, aliases, definition }) => ({
    id,
    title,
    names: aliases.length ? aliases : undefined,
    text: definition,
  })),
});

/** What of the guide answers a query: a few of each, the best first. */
export interface Guidance {
  readonly topics: readonly GuideEntry[];
  readonly paths: readonly GuideEntry[];
  readonly terms: readonly GuideEntry[];
  /** Names of authors of papers found, with the part of their address. */
  readonly authors: readonly { readonly slug: string; readonly name: string }[];
}

const most = 3;
/** What agrees less with a query is not what it names. */
const leastShare = 0.55;
const leastLikeness = 0.75;

/** Finds the topics, paths and terms that a query names, and the authors of papers found. */
export function guidance(guide: Guide, { best, clues: { evidence } }: Answer): Guidance {
  const named = (entries: readonly GuideEntry[]) =>
    entries
      .map((entry) => ({
        entry,
        share: Math.max(
          ...[entry.title, ...(entry.names ?? [])].map((name) => agreement(evidence, name)),
        ),
      }))
      .filter(({ share }) => share >= leastShare)
      .sort((a, b) => b.share - a.share)
      .slice(0, most)
      .map(({ entry }) => entry);
  return {
    topics: named(guide.topics),
    paths: named(guide.paths),
    terms: named(guide.terms),
    authors: authorsIn(best, evidence),
  };
}

/**
 * How far a name and a query are the same: the mean of which share of the name's words the
 * query has, and which share of what the query tells stands in the name.
 */
function agreement(evidence: readonly Evidence[], name: string): number {
  const words = (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !smallWords.has(word));
  const all = evidence.reduce((sum, { idf }) => sum + idf, 0);
  if (!words.length || !all) return 0;
  const isLike = ({ word, isBegun }: Evidence, other: string) =>
    likeness(word, other, isBegun) >= leastLikeness;
  const asked = words.filter((other) => evidence.some((each) => isLike(each, other)));
  const told = evidence
    .filter((each) => words.some((other) => isLike(each, other)))
    .reduce((sum, { idf }) => sum + idf, 0);
  return (asked.length / words.length + told / all) / 2;
}

/** Authors whose family name, or two of whose names, were asked for. */
function authorsIn(ranked: readonly Ranked[], evidence: readonly Evidence[]) {
  const found = new Map<string, { slug: string; name: string; told: number }>();
  for (const { paper, hits } of ranked)
    for (const passage of paper.passages) {
      if (passage.place !== 'author') continue;
      const inside = hits.filter(
        ({ at, likeness }) => likeness === 1 && at >= passage.from && at < passage.to,
      );
      const words = new Set(inside.map(({ word }) => word));
      if (!words.size || (words.size < 2 && inside[0]!.at !== passage.to - 1)) continue;
      const told = [...words].reduce((sum, word) => sum + evidence[word]!.idf, 0);
      const all = evidence.reduce((sum, { idf }) => sum + idf, 0);
      if (told < all / 3) continue;
      found.set(passage.id, { slug: passage.id, name: textOf(paper, passage), told });
    }
  return [...found.values()]
    .sort((a, b) => b.told - a.told || (a.slug < b.slug ? -1 : 1))
    .slice(0, most)
    .map(({ slug, name }) => ({ slug, name }));
}
