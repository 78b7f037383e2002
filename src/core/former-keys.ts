import type { Library } from './library/types.ts';

/** A paper as a table for the browser names it. */
interface Keyed {
  readonly key: string;
  /** Keys that it had before, where there are some: addresses and shelves still name them. */
  readonly formerKeys?: readonly string[];
}

/** The keys that a paper had before; nothing where it always had the same. */
export function formerKeys(key: string, moved: Library['moved']): string[] | undefined {
  const keys = moved
    .filter(({ collection, to }) => collection === 'papers' && to === key)
    .map(({ from }) => from);
  return keys.length ? keys : undefined;
}

/** The key that a paper has now, by each that it had before. */
export const keysNow = (papers: readonly Keyed[]): ReadonlyMap<string, string> =>
  new Map(
    papers.flatMap(({ key, formerKeys: keys = [] }) =>
      keys.map((former): [string, string] => [former, key]),
    ),
  );
