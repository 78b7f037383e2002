import { collectionNames, type CollectionName } from './collections.ts';
import { entryWords, frontMatterSchema, type JsonSchema } from './json-schema.ts';
import { noteFields } from './paper.ts';

/** A field as a table tells it. */
interface Row {
  /** With the fields it stands in: `venue.pages`. */
  readonly name: string;
  /** Whether it must be there; `by kind` where only some alternatives need it. */
  readonly needed: 'yes' | 'by kind' | '';
  readonly meaning: string;
}

/** Every field of a collection in Markdown: its name, whether it must be there, what it holds. */
export function fieldTable(collection: CollectionName): string {
  const note = new Set<string>(collection === 'papers' ? noteFields : []);
  const rows = rowsOf(frontMatterSchema(collection)).map(({ name, needed, meaning }) => {
    const when = needed || (note.has(name) ? 'in a note' : '');
    return `| \`${name}\` | ${when} | ${meaning} |`;
  });
  return ['| field | needed | what it holds |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The fields of all collections, each under a heading of its own. */
export const fieldTables = (): string =>
  collectionNames.map((name) => `### A ${entryWords[name]}\n\n${fieldTable(name)}`).join('\n\n');

function rowsOf(schema: JsonSchema, parents = ''): Row[] {
  const shapes = schema.oneOf ?? [schema];
  return Object.entries(fieldsOf(shapes)).flatMap(([key, field]) => {
    const name = parents + key;
    const row = { name, needed: neededBy(shapes, key), meaning: meaningOf(field) };
    return [row, ...rowsOf(field.items ?? field, `${name}.`)];
  });
}

/** The fields of all alternatives; what tells them apart becomes a choice of words. */
function fieldsOf(shapes: readonly JsonSchema[]): Record<string, JsonSchema> {
  const all: Record<string, JsonSchema> = {};
  for (const { properties = {} } of shapes)
    for (const [key, field] of Object.entries(properties)) {
      const words = [...(all[key]?.enum ?? []), field.const];
      all[key] = 'const' in field ? { ...field, enum: words } : field;
    }
  return all;
}

function neededBy(shapes: readonly JsonSchema[], key: string): Row['needed'] {
  const count = shapes.filter(({ required }) => required?.includes(key)).length;
  if (count === shapes.length) return 'yes';
  return count > 0 ? 'by kind' : '';
}

function meaningOf(field: JsonSchema): string {
  const words = field.enum ?? field.items?.enum;
  const choice = words && `one of ${words.map((word) => `\`${String(word)}\``).join(', ')}`;
  return [field.description, choice].filter(Boolean).join(': ');
}
