import { z } from 'zod';
import type { Addresses } from '../describe/addresses.ts';
import { schemaUrl } from './addresses.ts';
import { fileKinds, pathOf, type FileName } from './files.ts';
import { envelope } from './values.ts';

/** JSON Schema, as far as the shapes of the data use it. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | false;
}

/** The shape of a kind of file, whole: nothing else may stand in it. */
export const fileShape = (name: FileName) =>
  z.strictObject({ ...envelope, ...fileKinds[name].fields }).describe(fileKinds[name].holds);

/** The schema of a kind of file as it is published, in the dialect of 2020-12. */
export function publishedSchema(name: FileName, at: Addresses): Schema {
  const { $schema, ...schema } = z.toJSONSchema(fileShape(name), { target: 'draft-2020-12' });
  return { $schema, $id: schemaUrl(name, at), title: pathOf(name), ...schema } as Schema;
}
