import { fold } from '../text/fold.ts';
import type { Evidence } from './evidence.ts';
import { likeness } from './likeness.ts';
import { isTogether, type Pair } from './pairs.ts';
import type { Place } from './places.ts';
import { smallWords } from './small-words.ts';
import type { IndexedPaper, IndexedPassage } from './word-index.ts';

/** How much a word counts in each place. */
const placeWeights: Record<Place, number> = {
  title: 2.5,
  author: 8,
  identifier: 8,
  alias: 0.8,
  question: 1.5,
  summary: 0.7,
  topic: 0.9,
  facts: 1,
  finding: 1.2,
  abstract: 1.2,
  note: 0.8,
  term: 1.4,
};

/** Short texts that may be just what was asked for, and how much it counts when they are. */
const wholeWeights: Partial<Record<Place, number>> = {
  title: 3.4,
  alias: 2.7,
  question: 1.8,
  author: 1.2,
  topic: 0.4,
  term: 1,
};

/** Above this weight more of a word adds little. */
const saturation = 2.6;
/** What words count that stand together as in the query, beside what each counts alone. */
export const pairShare = 0.5;
/** What a word of a short text is taken to tell that was not asked for. */
const unaskedIdf = 1.7;

/** A word of a query at a word of a paper's text. */
export interface Hit {
  readonly word: number;
  readonly at: number;
  readonly likeness: number;
}

/** A paper with what speaks for it. */
export interface Ranked {
  readonly paper: IndexedPaper;
  readonly score: number;
  readonly hits: readonly Hit[];
}

/** What speaks for papers: the words of the query, and the pairs of them that stand together. */
export interface Clues {
  readonly evidence: readonly Evidence[];
  readonly pairs: readonly Pair[];
}

/** Orders papers by what speaks for each, the best first. */
export function rank(papers: readonly IndexedPaper[], clues: Clues): Ranked[] {
  return papers
    .map((paper) => {
      const hits = hitsIn(paper, clues.evidence);
      return { paper, hits, score: scoreOf(paper, hits, clues) };
    })
    .sort((a, b) => b.score - a.score || (a.paper.url < b.paper.url ? -1 : 1));
}

/** Where the words of the query stand, in the order of the text. */
function hitsIn(paper: IndexedPaper, evidence: readonly Evidence[]): Hit[] {
  return evidence
    .flatMap(({ papers, isBegun }, word) =>
      [...(papers.get(paper.id)?.at ?? [])].map(([at, form]) => ({
        word,
        at,
        likeness: likeness(form, paper.words[at] ?? '', isBegun),
      })),
    )
    .filter((hit) => hit.likeness > 0)
    .sort((a, b) => a.at - b.at || a.word - b.word);
}

function scoreOf(
  { words, passages }: IndexedPaper,
  hits: readonly Hit[],
  { evidence, pairs }: Clues,
): number {
  const ofWords = new Tally(evidence.length);
  const ofPairs = new Tally(pairs.length);
  let whole = 0;
  for (const passage of passages) {
    const inside = hits.filter(({ at }) => at >= passage.from && at < passage.to);
    if (!inside.length) continue;
    const weight = placeWeights[passage.place];
    for (const { word, likeness } of inside) ofWords.add(word, weight, likeness);
    for (const [n, { word }] of pairs.entries())
      for (const first of inside.filter((hit) => hit.word === word))
        for (const second of inside.filter((hit) => hit.word === word + 1))
          if (isTogether(first.at, second.at))
            ofPairs.add(n, weight, first.likeness * second.likeness);
    const share = wholeWeights[passage.place];
    if (share) whole = Math.max(whole, share * agreement(words, passage, inside, evidence));
  }
  return ofWords.sum(evidence) + pairShare * ofPairs.sum(pairs) + whole;
}

/** Counts what speaks for a paper; much more of the same adds little. */
class Tally {
  readonly #weights: number[];
  readonly #likeness: number[];

  constructor(length: number) {
    this.#weights = Array<number>(length).fill(0);
    this.#likeness = Array<number>(length).fill(0);
  }

  add(n: number, weight: number, likeness: number): void {
    this.#weights[n]! += weight;
    this.#likeness[n] = Math.max(this.#likeness[n]!, likeness);
  }

  sum(clues: readonly { idf: number }[]): number {
    return clues.reduce((sum, { idf }, n) => {
      const weight = this.#weights[n]!;
      const saturated = (weight * (saturation + 1)) / (weight + saturation);
      return sum + idf * this.#likeness[n]! * saturated;
    }, 0);
  }
}

/**
 * How far a short text and the query are the same, in units of information: all that the
 * query tells where they are the same, less where either says what the other does not.
 */
function agreement(
  words: readonly string[],
  { from, to }: IndexedPassage,
  hits: readonly Hit[],
  evidence: readonly Evidence[],
): number {
  const best = new Map<number, number>();
  for (const { word, likeness } of hits) best.set(word, Math.max(best.get(word) ?? 0, likeness));
  const shared = [...best].reduce((sum, [word, like]) => sum + like * evidence[word]!.idf, 0);
  const asked = evidence.reduce((sum, { idf }) => sum + idf, 0);
  const at = new Set(hits.map((hit) => hit.at));
  const unasked = words
    .slice(from, to)
    .filter((word, n) => !at.has(from + n) && !smallWords.has(fold(word).replace(/\W/g, '')));
  const said = shared + unaskedIdf * unasked.length;
  return shared && shared ** 1.5 / Math.sqrt(asked * said);
}
