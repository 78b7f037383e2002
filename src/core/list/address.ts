import {
  facetNames,
  facetValues,
  recordOf,
  type FacetName,
  type FacetValues,
  type Values,
} from './facets.ts';

/** What an address asks of a list. */
export interface AskedFor {
  readonly chosen: FacetValues;
  /** Values that no row of the list has. */
  readonly unknown: readonly { readonly facet: FacetName; readonly value: string }[];
}

/** The values that an address asks for, whether or not anything has them. */
export function askedValues<Name extends string>(
  search: string,
  names: readonly Name[],
): Values<Name> {
  const query = new URLSearchParams(search);
  return recordOf(names, (name) => [...new Set(query.getAll(name))].filter(Boolean));
}

/**
 * Reads the choices out of an address, as `?topic=scaling-laws&topic=reasoning&year=2023`.
 *
 * @param search the query of the address
 * @param rows of the list: a value that none of them has is not chosen, but told of
 */
export function readChoices(search: string, rows: readonly FacetValues[]): AskedFor {
  const asked = askedValues(search, facetNames);
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
export function writeChoices<Name extends string>(search: string, chosen: Values<Name>): string {
  const query = new URLSearchParams(search);
  for (const facet of Object.keys(chosen) as Name[]) {
    query.delete(facet);
    for (const value of chosen[facet]) query.append(facet, value);
  }
  const text = query.toString();
  return text && `?${text}`;
}
