import { facetNames, recordOf, type Values } from '../list/facets.ts';

/** By what the papers found are narrowed down. */
export const searchFacets = [...facetNames, 'author'] as const;
export type SearchFacet = (typeof searchFacets)[number];

/** What each paper is, in columns, so that it is small: loaded when a search is narrowed down. */
export interface PaperTable {
  /** What the index calls the papers. */
  readonly ids: readonly string[];
  /** Their places in the order of titles, from 0. */
  readonly titles: readonly number[];
  readonly facets: Readonly<Record<SearchFacet, Column>>;
}

/** A facet in columns. */
export interface Column {
  /** Each value with its name. */
  readonly values: readonly (readonly [value: string, name: string])[];
  /** By paper, its values by their places above. */
  readonly papers: readonly (readonly number[])[];
}

/** A paper as a search narrows it down. */
export interface TableRow {
  readonly values: Values<SearchFacet>;
  readonly year: number;
  readonly title: number;
}

/** The rows of a table, by what the index calls the papers. */
export function tableRows({ ids, titles, facets }: PaperTable): Map<string, TableRow> {
  return new Map(
    ids.map((id, n) => {
      const values = recordOf(searchFacets, (facet) =>
        facets[facet].papers[n]!.map((place) => facets[facet].values[place]![0]),
      );
      return [id, { values, year: Number(values.year[0]), title: titles[n]! }];
    }),
  );
}
