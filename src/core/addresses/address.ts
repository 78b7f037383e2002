import { collectionNames, type CollectionName, type Entries } from '../schema/collections.ts';
import type { EntryAddress } from '../schema/redirects.ts';
import { slug } from '../schema/text.ts';

/** The two parts of an address, where it is one: `papers/sun2023spectr`. */
export function partsOf(address: string): { collection: CollectionName; id: string } | undefined {
  const at = address.indexOf('/');
  const [collection, id] = [address.slice(0, at), address.slice(at + 1)];
  if (!(collectionNames as string[]).includes(collection) || !slug.safeParse(id).success)
    return undefined;
  return { collection: collection as CollectionName, id };
}

/** The part of an address before its slash. */
export const collectionOf = (address: EntryAddress): CollectionName =>
  address.slice(0, address.indexOf('/')) as CollectionName;

/** The part of an address behind its slash. */
export const idOf = (address: EntryAddress): string => address.slice(address.indexOf('/') + 1);

/** The addresses of all entries, sorted. */
export const addressesOf = (entries: Entries): EntryAddress[] =>
  collectionNames
    .flatMap((name) => entries[name].map(({ id }): EntryAddress => `${name}/${id}`))
    .sort();

/** Addresses published before, and those of the entries: sorted, each once. */
export const publishedWith = (before: Iterable<EntryAddress>, entries: Entries): EntryAddress[] =>
  [...new Set([...before, ...addressesOf(entries)])].sort();

/** Tells those of many addresses that are not among these. */
export function notIn(some: readonly string[]): (address: string) => boolean {
  const known = new Set(some);
  return (address) => !known.has(address);
}
