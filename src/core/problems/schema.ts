import type { z } from 'zod';
import type { CollectionName } from '../schema/collections.ts';
import { schemas } from '../schema/collections.ts';
import { closest } from '../text/closest.ts';
import { asIn } from './examples.ts';
import { knownKeys } from './known-keys.ts';
import { entryFile, listed, nameOf, type Problem } from './problem.ts';
import { explainValue } from './values.ts';

type Path = (string | number)[];
type Issue = z.core.$ZodIssue;
type Found = Omit<Problem, 'file' | 'place'> & { place: { path: Path; part?: 'key' } };

/** The text of a value as the author wrote it, where it can be had. */
export type Written = (path: readonly (string | number)[]) => string | undefined;

/**
 * Turns what the schema says of an entry's front matter into problems in the
 * author's words.
 *
 * @param data the front matter as it was read, before any default
 */
export function schemaProblems(
  collection: CollectionName,
  id: string,
  data: unknown,
  issues: readonly Issue[],
  written?: Written,
): Problem[] {
  const file = entryFile(collection, id);
  return schemaFaults(schemas[collection], owners[collection], data, issues, written).map(
    ({ kind, place, message, mend }) => ({ kind, file, place, message, mend }),
  );
}

/**
 * The same for any group of fields.
 *
 * @param owner what has the fields, as the subject of a sentence
 */
export function schemaFaults(
  schema: z.ZodType,
  owner: string,
  data: unknown,
  issues: readonly Issue[],
  written: Written = () => undefined,
): Found[] {
  const unknown = issues.flatMap((issue) => unknownFields(issue, schema, owner, data));
  const meant = new Set(unknown.map(({ meant }) => meant));
  const others = firstOfEachPlace(issues)
    .map((issue) => explain(pathOf(issue), issue, data, written))
    .filter(({ kind, missing }) => kind !== 'missing-field' || !meant.has(missing));
  return [...unknown, ...others];
}

const pathOf = (issue: Issue): Path =>
  issue.path.map((step) => (typeof step === 'number' ? step : String(step)));

/** A value that is wrong in one way is not told to be wrong in another too. */
function firstOfEachPlace(issues: readonly Issue[]): Issue[] {
  const byPlace = new Map<string, Issue>();
  for (const issue of issues) {
    const place = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys' && !byPlace.has(place)) byPlace.set(place, issue);
  }
  return [...byPlace.values()];
}

const owners: Record<CollectionName, string> = {
  papers: 'A paper',
  topics: 'A topic',
  paths: 'A path',
  glossary: 'A term',
};

/** Fields that are not of the schema, each with the place of the one that was meant. */
function unknownFields(issue: Issue, schema: z.ZodType, whole: string, data: unknown) {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = pathOf(issue);
  const known = knownKeys(schema, path, data);
  const kind = path.at(-1) === 'venue' ? (at(data, path) as { kind?: unknown }).kind : undefined;
  const owner = path.length ? nameOf(path) : whole;
  return issue.keys.map((key) => {
    const like = closest(key, known);
    return {
      kind: 'unknown-field' as const,
      place: { path: [...path, key], part: 'key' as const },
      message: `${owner}${kind ? ` of kind "${String(kind)}"` : ''} has no field "${key}".`,
      mend: like
        ? `The closest name is "${like}". Write that name, or remove the field.`
        : `Remove it. The fields are ${listed(known)}.`,
      meant: like && [...path, like].join('.'),
    };
  });
}

function explain(
  path: Path,
  issue: Issue,
  data: unknown,
  written: Written,
): Found & { missing?: string } {
  const value = at(data, path);
  if (value === undefined) return missingField(path);
  const numeric = path[0] === 'identifiers' && typeof value === 'number';
  return {
    kind: numeric ? 'unquoted-identifier' : 'wrong-value',
    place: { path },
    ...explainValue(issue, path, value, written(path)),
  };
}

function missingField(path: Path): Found & { missing: string } {
  return {
    kind: 'missing-field',
    place: { path: path.slice(0, -1), part: 'key' },
    message: `${nameOf(path)} is missing.`,
    mend: asIn('Add it, as in', path) ?? `Add "${String(path.at(-1))}".`,
    missing: path.join('.'),
  };
}

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
    data,
  );
}
