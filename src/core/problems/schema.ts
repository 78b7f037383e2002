import type { z } from 'zod';
import type { CollectionName } from '../schema/collections.ts';
import { schemas } from '../schema/collections.ts';
import { closest } from '../text/closest.ts';
import { fieldExamples } from './examples.ts';
import { knownKeys } from './known-keys.ts';
import { entryFile, nameOf, type Problem } from './problem.ts';

type Path = (string | number)[];
type Issue = z.core.$ZodIssue;
type Found = Omit<Problem, 'file'>;

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
): Problem[] {
  const file = entryFile(collection, id);
  return issues.flatMap((issue) =>
    explain(issue, collection, data).map((found) => ({ ...found, file })),
  );
}

function explain(issue: Issue, collection: CollectionName, data: unknown): Found[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schemas[collection], path, data);
    return issue.keys.map((key) => unknownField(key, path, known));
  }
  const value = at(data, path);
  if (value === undefined) return [missingField(path)];
  if (path[0] === 'identifiers' && typeof value === 'number') return [unquoted(path)];
  return [wrongValue(issue, path, value)];
}

function unknownField(key: string, path: Path, known: readonly string[]): Found {
  const like = closest(key, known);
  return {
    kind: 'unknown-field',
    place: { path: [...path, key], part: 'key' },
    message: `${path.length ? nameOf(path) : 'An entry of this kind'} has no field "${key}".`,
    mend: like
      ? `The closest name is "${like}". Write that name, or remove the line.`
      : `Remove it. The fields are ${listed(known)}.`,
  };
}

function missingField(path: Path): Found {
  const field = String(path.at(-1));
  const example = fieldExamples[path.join('.')] ?? fieldExamples[field];
  return {
    kind: 'missing-field',
    place: { path: path.slice(0, -1) },
    message: `${nameOf(path)} is missing.`,
    mend: example ? `Add it, as in: ${example}` : `Add "${field}".`,
  };
}

function unquoted(path: Path): Found {
  return {
    kind: 'unquoted-identifier',
    place: { path },
    message: `${nameOf(path)} stands without quotes, so that YAML reads a number and drops its last zeros.`,
    mend: 'Put the whole identifier in quotes, as "2310.15140".',
  };
}

function wrongValue(issue: Issue, path: Path, value: unknown): Found {
  return {
    kind: 'wrong-value',
    place: { path },
    message: `${nameOf(path)} ${complaint(issue, value)}.`,
    mend: suggestion(issue, path, value),
  };
}

const typeNames: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a group of fields',
  int: 'a whole number',
  number: 'a number',
};

/** What is wrong with a value, to follow its name: "must be …". */
function complaint(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${typeNames[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be one of ${listed(issue.values.map(String))}`;
    case 'invalid_union':
      return `must be one of ${listed((issue as { options?: string[] }).options ?? [])}`;
    case 'too_small':
      return bound(issue.origin, 'at least', issue.minimum, value);
    case 'too_big':
      return bound(issue.origin, 'at most', issue.maximum, value);
    default:
      return issue.message;
  }
}

function bound(origin: string, side: string, limit: number | bigint, value: unknown): string {
  if (origin === 'string') {
    if (limit === 1) return 'is empty';
    return `must have ${side} ${limit} characters; it has ${String(value).length}`;
  }
  if (origin === 'array')
    return `must have ${side} ${limit === 1 ? 'one value' : `${limit} values`}`;
  return `must be ${side} ${limit}`;
}

function suggestion(issue: Issue, path: Path, value: unknown): string {
  const options =
    issue.code === 'invalid_value'
      ? issue.values.map(String)
      : issue.code === 'invalid_union'
        ? ((issue as { options?: string[] }).options ?? [])
        : [];
  const like = typeof value === 'string' ? closest(value, options) : undefined;
  if (like) return `The closest is "${like}".`;
  const example =
    fieldExamples[path.filter((step) => typeof step === 'string').join('.')] ??
    fieldExamples[String(path.findLast((step) => typeof step === 'string'))];
  return example ? `A right one: ${example}` : 'Change it to a value of that form.';
}

const listed = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    data,
  );
}
