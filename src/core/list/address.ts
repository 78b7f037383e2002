import { facetNames, facetValues, type FacetName, type FacetValues } from './facets.ts';

/** What an address asks of a list. */
export interface AskedFor {
  readonly chosen: FacetValues;
  /** Values that no row of the list has. */
  readonly unknown: readonly { readonly facet: FacetName; readonly value: string }[];
}

/**
 * Reads the choices out of an address, as `?topic=scaling-laws&topic=reasoning&year=2023`.
 *
 * @param search the query of the address
 * @param rows of the list: a value that none of them has is not chosen, but told of
 */
export function readChoices(search: string, rows: readonly FacetValues[]): AskedFor {
  const query = new URLSearchParams(search);
  const asked = facetValues((facet) => [...new Set(query.getAll(facet))].filter(Boolean));
  const isHere = (facet: FacetName, value: string) =>
    rows.some((row) => row[facet].includes(value));
  return {
    chosen: facetValues((facet) => asked[facet].filter((value) => isHere(facet, value))),
    unknown: facetNames.flatMap((facet) =>
      asked[facet].filter((value) => !isHere(facet, value)).map((value) => ({ facet, value })),
    ),
  };
}

/**
 * Writes choices into the query of an address; whatever else it asks for stays.
 *
 * @returns the query with its question mark, or nothing where it is empty
 */
export function writeChoices(search: string, chosen: FacetValues): string {
  const query = new URLSearchParams(search);
  for (const facet of facetNames) {
    query.delete(facet);
    for (const value of chosen[facet]) query.append(facet, value);
  }
  const text = query.toString();
  return text && `?${text}`;
}
