import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { nameOf, type Problem } from '../core/problems/problem.ts';
import type { Split } from './front-matter.ts';

type Path = readonly (string | number)[];

const mend = 'Put the value in quotes.';

/**
 * Holds what was read of an entry to what Astro reads of it when it builds the page: with
 * another reader of YAML, which finds the two lines of hyphens in its own way.
 *
 * @param written the whole file, as it is
 * @param data what the check read
 */
export function findTwoReadings(
  file: string,
  written: string,
  { body }: Split,
  data: unknown,
): Problem[] {
  const tell = (path: Path, message: string): Problem[] => [
    { kind: 'two-readings', file, place: { path }, message, mend },
  ];
  const other = readAsAstro(written);
  if (!other) return tell([], 'The front matter can be read here, but not when its page is made.');
  const path = differenceOf(data, other.frontmatter, []);
  if (path) return tell(path, `${nameOf(path)} can be read in two ways.`);
  const rest = other.content.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return rest.endsWith(body) && !rest.slice(0, rest.length - body.length).trim()
    ? []
    : tell([], 'Where the front matter ends can be read in two ways.');
}

function readAsAstro(written: string) {
  try {
    return parseFrontmatter(written);
  } catch {
    return undefined;
  }
}

/** The first place at which two values differ; a day is the same in words and as a date. */
function differenceOf(ours: unknown, theirs: unknown, path: Path): Path | undefined {
  if (theirs instanceof Date)
    return days.has(path.at(-1)) && sameDay(ours, theirs) ? undefined : path;
  if (typeof ours !== 'object' || ours === null || typeof theirs !== 'object' || theirs === null)
    return Object.is(ours, theirs) || (ours === 0 && theirs === 0) ? undefined : path;
  const keys = Object.keys(ours);
  if (Array.isArray(ours) !== Array.isArray(theirs) || keys.length !== Object.keys(theirs).length)
    return path;
  for (const key of keys) {
    const step = Array.isArray(ours) ? Number(key) : key;
    if (!Object.hasOwn(theirs, key)) return [...path, step];
    const found = differenceOf(
      (ours as Record<string, unknown>)[key],
      (theirs as Record<string, unknown>)[key],
      [...path, step],
    );
    if (found) return found;
  }
  return undefined;
}

/** What the other reader takes for a moment, or for a number in base two, and this one for a text. */
const otherwise = /^\d{4}-\d\d?-\d\d?(?:[Tt \t].*)?$|^[-+]?0b[01_]+$/;

/** Whether plain front matter may hold a value that the other reader takes for something else. */
export function mayBeReadOtherwise(data: unknown, field: unknown = undefined): boolean {
  if (typeof data === 'string') return otherwise.test(data) && !days.has(field);
  if (typeof data !== 'object' || data === null) return false;
  return Object.entries(data).some(([key, value]) =>
    mayBeReadOtherwise(value, Array.isArray(data) ? undefined : key),
  );
}

/** Fields that hold a day; in any other, a date is no text. */
const days = new Set<unknown>(['submitted', 'added', 'date', 'removed']);

const sameDay = (ours: unknown, theirs: Date) =>
  theirs.toJSON() === `${String(ours)}T00:00:00.000Z`;
