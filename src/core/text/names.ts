import { slugOf } from './fold.ts';

/** A name as it is printed: of a person, or of a group that signs as one. */
export type Name =
  | { readonly family: string; readonly given?: string; readonly group?: undefined }
  | { readonly group: string; readonly family?: undefined; readonly given?: undefined };

/**
 * Reads a name as an entry writes it: "Family, Given" is a person, "Family," a
 * person with one name, and a name without a comma a group.
 */
export function parseName(written: string): Name {
  const comma = written.indexOf(',');
  if (comma < 0) return { group: written.trim() };
  const family = written.slice(0, comma).trim();
  const given = written.slice(comma + 1).trim();
  return given ? { family, given } : { family };
}

/** Writes a name as an entry holds it; `parseName` reads it back. */
export function writeName(name: Name): string {
  return name.group === undefined && !name.given ? `${name.family},` : indexName(name);
}

/** The name in reading order: "Quoc V. Le". */
export function fullName(name: Name): string {
  if (name.group !== undefined) return name.group;
  return name.given ? `${name.given} ${name.family}` : name.family;
}

/** The name as an index prints it: "Le, Quoc V.". */
export function indexName(name: Name): string {
  if (name.group !== undefined) return name.group;
  return name.given ? `${name.family}, ${name.given}` : name.family;
}

/** What a short byline calls the author by: the family name, or the group. */
export const shortName = (name: Name): string => name.group ?? name.family;

/** What names are sorted by: family name first. */
export const sortingName = (name: Name): string =>
  name.group ?? [name.family, name.given].filter(Boolean).join(' ');

/**
 * The part of an address that stands for a printed name. Names that differ in
 * accents alone ("Wójcik", "Wojcik") share one, so that it outlives a correction.
 */
export const nameSlug = (name: Name): string => slugOf(sortingName(name)) || 'name';

/** Names one after another: "A", "A and B", "A, B and C". */
export const inARow = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');

/** The byline of a list: one name, "A and B", or "A et al." from three names on. */
export function byline(authors: readonly Name[]): string {
  const [first, second] = authors;
  if (!first) return '';
  if (!second) return shortName(first);
  return authors.length === 2
    ? `${shortName(first)} and ${shortName(second)}`
    : `${shortName(first)} et al.`;
}
