import type { z } from 'zod';
import { schemas, type CollectionName, type Entry } from '../schema/collections.ts';

/** What stands in for a field that is wrong: nothing that could be called wrong once more. */
const blanks: Record<CollectionName, Record<string, unknown>> = {
  papers: { title: '', authors: [], identifiers: {}, topics: [], abstract: '', relations: [] },
  topics: {},
  paths: { steps: [] },
  glossary: {},
};

/**
 * What is sound of an entry that is not of its schema: the fields in which nothing
 * is wrong. Their other faults can then be told with those of the schema.
 */
export function partialEntry(
  collection: CollectionName,
  id: string,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  body: string,
): Entry | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const schema = schemas[collection];
  const wrong = new Set(issues.map((issue) => issue.path[0]));
  const sound = Object.entries(data).filter(([key]) => key in schema.shape && !wrong.has(key));
  const read = schema.partial().safeParse(Object.fromEntries(sound));
  if (!read.success) return undefined;
  return { id, data: { ...blanks[collection], ...read.data } as Entry['data'], body };
}
