import { z } from 'zod';
import { schemas, type CollectionName } from './collections.ts';

/** JSON Schema, as far as front matter uses it. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
}

/** What an entry of each collection is called, which names the file of its schema. */
export const entryWords = {
  papers: 'paper',
  topics: 'topic',
  paths: 'path',
  glossary: 'term',
} as const satisfies Record<CollectionName, string>;

/**
 * The JSON Schema of the front matter of a collection, as a person writes it: what has a
 * default may be left out. In the dialect of draft 7, which every editor's YAML server reads.
 */
export function frontMatterSchema(collection: CollectionName): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(schemas[collection], {
    target: 'draft-7',
    io: 'input',
  });
  const title = `Front matter of a ${entryWords[collection]}`;
  return { $schema, title, ...schema } as JsonSchema;
}

/** The file of a schema in `schemas/`, as `npm run tables` writes it. */
export const schemaFile = (collection: CollectionName) => ({
  name: `${entryWords[collection]}.schema.json`,
  text: `${JSON.stringify(frontMatterSchema(collection), null, 2)}\n`,
});
