import { idfOf, type Evidence } from './evidence.ts';

/** Two words of a query, one after the other, that stand together in papers. */
export interface Pair {
  /** The place of the first of the two among the words. */
  readonly word: number;
  readonly idf: number;
  /** Papers in which they stand together. */
  readonly papers: ReadonlySet<string>;
}

/** Words that stand so near are taken together: "cost of inference". */
const nearest = 2;

/** Whether a word that stands at the second place belongs to one at the first. */
export const isTogether = (first: number, second: number): boolean =>
  second >= first && second <= first + nearest;

/** The pairs of words of a query that stand together somewhere. */
export function pairsOf(evidence: readonly Evidence[], total: number): Pair[] {
  return evidence.flatMap(({ papers: first }, word) => {
    const second = evidence[word + 1]?.papers;
    if (!second) return [];
    const papers = new Set<string>();
    for (const [id, { at }] of first) {
      const places = second.get(id)?.at;
      if (places && [...at.keys()].some((from) => hasOneNear(places, from))) papers.add(id);
    }
    return papers.size ? [{ word, papers, idf: idfOf(papers.size, total) }] : [];
  });
}

function hasOneNear(places: ReadonlyMap<number, string>, from: number): boolean {
  for (let at = from; at <= from + nearest; at++) if (places.has(at)) return true;
  return false;
}
