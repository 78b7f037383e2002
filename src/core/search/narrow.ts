import { askedValues, writeChoices } from '../list/address.ts';
import { countOf, matches, type Values } from '../list/facets.ts';
import { searchFacets, type PaperTable, type SearchFacet, type TableRow } from './table.ts';

/** In what order papers are shown. */
export const orders = ['', 'year', 'title'] as const;
export type Order = (typeof orders)[number];

/** What a reader wants of the papers found. */
export interface Wish {
  readonly chosen: Values<SearchFacet>;
  /** Empty for the best first. */
  readonly order: Order;
}

/** Reads a wish out of the query of an address. */
export function readWish(search: string): Wish {
  const sort = new URLSearchParams(search).get('sort');
  return {
    chosen: askedValues(search, searchFacets),
    order: orders.find((order) => order === sort) ?? '',
  };
}

/** Writes a wish into the query of an address; whatever else it says stays. */
export function writeWish(search: string, { chosen, order }: Wish): string {
  const query = new URLSearchParams(writeChoices(search, chosen));
  query.delete('sort');
  if (order) query.set('sort', order);
  const text = query.toString();
  return text && `?${text}`;
}

/** Whether a wish leaves the papers as they were found. */
export const wantsNothing = ({ chosen, order }: Wish): boolean =>
  !order && searchFacets.every((facet) => chosen[facet].length === 0);

/** The papers found that are what was wished for, in the order wished for. */
export function narrowed(
  ids: readonly string[],
  { chosen, order }: Wish,
  rows: ReadonlyMap<string, TableRow>,
): string[] {
  const rest = ids.filter((id) => matches(rows.get(id)!.values, chosen));
  const row = (id: string) => rows.get(id)!;
  if (order === 'year')
    rest.sort((a, b) => row(b).year - row(a).year || row(a).title - row(b).title);
  if (order === 'title') rest.sort((a, b) => row(a).title - row(b).title);
  return rest;
}

/** A value by which papers found can be narrowed down. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  /** How many papers found have it, of those that are else what was wished for. */
  readonly count: number;
  readonly isChosen: boolean;
}

/** More names of authors than these would bury the other choices. */
const mostAuthors = 12;

/** The values of a facet that papers found have, or that were chosen. */
export function choicesOf(
  facet: SearchFacet,
  ids: readonly string[],
  { chosen }: Wish,
  table: PaperTable,
  rows: ReadonlyMap<string, TableRow>,
): Choice[] {
  const found = ids.map((id) => rows.get(id)!.values);
  const present = new Set(found.flatMap((values) => values[facet]));
  const choices = table.facets[facet].values
    .filter(([value]) => present.has(value) || chosen[facet].includes(value))
    .map(([value, name]) => ({
      value,
      name,
      count: countOf(found, chosen, facet, value),
      isChosen: chosen[facet].includes(value),
    }));
  if (facet !== 'author') return choices;
  return choices
    .sort((a, b) => Number(b.isChosen) - Number(a.isChosen) || b.count - a.count)
    .slice(0, mostAuthors);
}
