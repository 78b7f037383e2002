import { countedPapers } from '../text/counted-papers.ts';

/** By what a list of papers is narrowed down, in the order in which it is offered. */
export const facetNames = ['topic', 'year', 'venue', 'kind', 'level'] as const;
export type FacetName = (typeof facetNames)[number];

/** For each facet some values, as an address writes them: what a row is, or what a reader chose. */
export type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

/** Values for every facet, asked of a function. */
export const facetValues = (of: (facet: FacetName) => readonly string[]): FacetValues =>
  Object.fromEntries(facetNames.map((facet) => [facet, of(facet)])) as Record<FacetName, string[]>;

/** Whether a row is what a reader chose: of each facet one of the values, where any is chosen. */
export const matches = (row: FacetValues, chosen: FacetValues): boolean =>
  facetNames.every(
    (facet) =>
      chosen[facet].length === 0 || chosen[facet].some((value) => row[facet].includes(value)),
  );

/**
 * How many rows there would be with this value alone chosen of its facet, and of the
 * other facets what is chosen now: the number that stands at the value.
 */
export const countOf = (
  rows: readonly FacetValues[],
  chosen: FacetValues,
  facet: FacetName,
  value: string,
): number => rows.filter((row) => matches(row, { ...chosen, [facet]: [value] })).length;

/** The choices without one value. */
export const without = (chosen: FacetValues, facet: FacetName, value: string): FacetValues => ({
  ...chosen,
  [facet]: chosen[facet].filter((other) => other !== value),
});

/** How much of a list is shown: "12 of 71 papers", or "71 papers" where nothing is left out. */
export function tally(shown: number, all: number): string {
  const papers = countedPapers(all);
  return shown === all ? papers : `${shown} of ${papers}`;
}
