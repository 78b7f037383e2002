import type { Schema } from './schema.ts';

/** A field of a file, as a table of all of them shows it. */
export interface Field {
  /** Its path as jq has it, without the first dot: `papers[].title`. */
  readonly path: string;
  readonly type: string;
  /** Whether it may be absent. */
  readonly optional: boolean;
  readonly description: string;
}

/** Every field of an object, those within another after it. */
export function fieldsOf(schema: Schema): Field[] {
  const defined = (held: Schema): Schema =>
    held.$ref ? { ...schema.$defs![held.$ref.split('/').at(-1)!]!, ...withoutRef(held) } : held;
  const within = (path: string, object: Schema): Field[] =>
    Object.entries(object.properties ?? {}).flatMap(([name, held]) => {
      const field = defined(held);
      const at = path ? `${path}.${name}` : name;
      const optional = !object.required?.includes(name);
      const description = field.description ?? '';
      return [
        { path: at, type: typeOf(field, defined), optional, description },
        ...inner(at, field),
      ];
    });
  const inner = (path: string, field: Schema): Field[] => {
    const item = field.items ?? field.additionalProperties;
    return item ? inner(`${path}[]`, defined(item)) : within(path, field);
  };
  return within('', schema);
}

function withoutRef({ description }: Schema): Schema {
  return description === undefined ? {} : { description };
}

/** What a field holds, in a word or two. */
function typeOf(field: Schema, defined: (held: Schema) => Schema): string {
  if (field.items) return `list of ${plural(typeOf(defined(field.items), defined))}`;
  if (field.additionalProperties)
    return `object of ${plural(typeOf(defined(field.additionalProperties), defined))}`;
  if (field.enum) return field.enum.map((value) => JSON.stringify(value)).join(' | ');
  if ('const' in field) return JSON.stringify(field.const);
  if (field.format === 'uri') return 'address';
  if (field.pattern?.includes('\\d{4}')) return 'date';
  return field.type ?? '';
}

/** "strings"; what stands between quotation marks has no plural. */
const plural = (type: string): string => {
  if (type.includes('"')) return type;
  return type.endsWith('s') ? `${type}es` : `${type}s`;
};
