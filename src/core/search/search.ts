import { corrected, replaced, type Corrected } from './corrections.ts';
import { lookUp, lookUpIdentifier } from './evidence.ts';
import { pairsOf } from './pairs.ts';
import { understand, type QueryWord } from './query.ts';
import { pairShare, rank, type Clues, type Ranked } from './rank.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordIndex } from './word-index.ts';

/** What a search is made of. */
export interface SearchParts {
  readonly index: WordIndex;
  /** How many papers the index holds. */
  readonly total: number;
  /** Words that so many papers have that they are passed over where a query has others. */
  readonly common?: ReadonlySet<string>;
  /** Loads the words by which typing errors are mended; asked for only when a word was not found. */
  readonly vocabulary: () => Promise<Vocabulary>;
}

/** What was found. */
export interface Answer extends Corrected {
  /** What the index calls the papers, the best first. */
  readonly ids: readonly string[];
  /** The best papers, looked at closely, in the same order. */
  readonly best: readonly Ranked[];
  readonly clues: Clues;
}

const nothingToCorrect: Corrected = { corrections: [], isGuess: false };

/** As many papers are looked at closely before they are ranked. */
const looked = 14;
/** A paper is an answer when it has this share of what the query tells, of the best one's. */
const leastShare = 0.34;

/**
 * Finds the papers that a reader asks for. Words are looked for one by one, so that a paper
 * that has most of them is found as well as one that has all; a word that no paper has is
 * taken for a slip of the hand.
 *
 * @param isUnfinished whether the reader may still be typing the last word
 * @throws where a part of the search cannot be had
 */
export async function search(
  { index, total, common, vocabulary }: SearchParts,
  text: string,
  isUnfinished = false,
): Promise<Answer> {
  const { identifiers, words: asked } = understand(text);
  const words = withoutCommon(asked, common);
  const ids = await Promise.all(identifiers.map((id) => lookUpIdentifier(index, id)));
  const known = await lookUp(index, words, total);
  const { corrections, isGuess } = known.every(Boolean)
    ? nothingToCorrect
    : corrected(words, known, await vocabulary(), { isUnfinished, mayGuess: !ids.some(Boolean) });
  const found = corrections.length
    ? await lookUp(index, replaced(words, corrections), total)
    : known;
  const evidence = [...ids, ...found].filter((each) => each !== undefined);
  const clues = { evidence, pairs: pairsOf(evidence, total) };
  const candidates = candidatesOf(clues);
  const best = await details(index, candidates.slice(0, looked), clues);
  const rest = candidates.slice(looked);
  return {
    ids: [...best.map(({ paper }) => paper.id), ...rest],
    best,
    clues,
    corrections,
    isGuess,
  };
}

/** The words of a query without those that most papers have, where others are left. */
function withoutCommon(
  words: readonly QueryWord[],
  common: ReadonlySet<string> = new Set(),
): readonly QueryWord[] {
  const rarer = words.filter(({ text }) => !common.has(text));
  return rarer.some(({ isSmall }) => !isSmall) ? rarer : words;
}

/** Looks at papers closely, and orders them by what speaks for each. */
export async function details(
  index: WordIndex,
  ids: readonly string[],
  clues: Clues,
): Promise<Ranked[]> {
  return rank(await Promise.all(ids.map((id) => index.read(id))), clues);
}

/** The papers that have enough of the query, those with most first. */
function candidatesOf({ evidence, pairs }: Clues): string[] {
  const papers = new Map<string, { score: number; told: number }>();
  for (const { idf, papers: having } of evidence)
    for (const [id, { score, share }] of having) {
      const paper = papers.get(id) ?? { score: 0, told: 0 };
      paper.score += idf * score;
      paper.told += idf * share;
      papers.set(id, paper);
    }
  for (const { idf, papers: having } of pairs)
    for (const id of having) papers.get(id)!.score += pairShare * idf;
  const most = Math.max(...[...papers.values()].map(({ told }) => told));
  return [...papers]
    .filter(([, { told }]) => told >= leastShare * most)
    .sort(([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1))
    .map(([id]) => id);
}
