import { countedPapers } from '../text/counted-papers.ts';

/** By what a list of papers is narrowed down, in the order in which it is offered. */
export const facetNames = ['topic', 'year', 'venue', 'kind', 'level'] as const;
export type FacetName = (typeof facetNames)[number];

/** What readers are told each facet is. */
export const facetLabels: Record<FacetName, string> = {
  topic: 'Topic',
  year: 'Year',
  venue: 'Venue',
  kind: 'Kind',
  level: 'Level',
};

/** For each facet some values, as an address writes them: what a row is, or what a reader chose. */
export type Values<Name extends string> = Readonly<Record<Name, readonly string[]>>;
export type FacetValues = Values<FacetName>;

/** Something for each of these names, asked of a function. */
export const recordOf = <Name extends string, Value>(
  names: readonly Name[],
  of: (name: Name) => Value,
): Record<Name, Value> =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>;

/** Values for every facet of a list, asked of a function. */
export const facetValues = (of: (facet: FacetName) => readonly string[]): FacetValues =>
  recordOf(facetNames, of);

/** Whether a row is what a reader chose: of each facet one of the values, where any is chosen. */
export const matches = <Name extends string>(row: Values<Name>, chosen: Values<Name>): boolean =>
  (Object.keys(chosen) as Name[]).every(
    (facet) =>
      chosen[facet].length === 0 || chosen[facet].some((value) => row[facet].includes(value)),
  );

/**
 * How many rows there would be with this value alone chosen of its facet, and of the
 * other facets what is chosen now: the number that stands at the value.
 */
export const countOf = <Name extends string>(
  rows: readonly Values<Name>[],
  chosen: Values<Name>,
  facet: Name,
  value: string,
): number => rows.filter((row) => matches(row, { ...chosen, [facet]: [value] })).length;

/** The choices without one value. */
export const without = <Name extends string>(
  chosen: Values<Name>,
  facet: Name,
  value: string,
): Values<Name> => ({
  ...chosen,
  [facet]: chosen[facet].filter((other) => other !== value),
});

/** How much of a list is shown: "12 of 71 papers", or "71 papers" where nothing is left out. */
export function tally(shown: number, all: number): string {
  const papers = countedPapers(all);
  return shown === all ? papers : `${shown} of ${papers}`;
}
