import type { Library } from './library/types.ts';

/** A paper as a table for the browser names it. */
interface Keyed {
  readonly key: string;
  /** Keys that it had before, where there are some: addresses and shelves still name them. */
  readonly formerKeys?: readonly string[];
}

/** The keys that papers had before, by the key that each has now. */
export function formerKeys(moved: Library['moved']): ReadonlyMap<string, readonly string[]> {
  const papers = moved.filter(({ collection }) => collection === 'papers');
  return new Map(
    [...Map.groupBy(papers, ({ to }) => to)].map(([key, moves]) => [
      key,
      moves.map(({ from }) => from),
    ]),
  );
}

/** The key that a paper has now, by each that it had before. */
export const keysNow = (papers: readonly Keyed[]): ReadonlyMap<string, string> =>
  new Map(
    papers.flatMap(({ key, formerKeys: keys = [] }) =>
      keys.map((former): [string, string] => [former, key]),
    ),
  );
