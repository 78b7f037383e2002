import { expect, test } from 'vitest';
import { fileNames } from '#core/api/files.ts';
import { publishedSchema, type Schema } from '#core/api/schema.ts';
import { createUrls } from '#core/urls.ts';

const at = { urls: createUrls('/'), absolute: (path: string) => `https://a.org${path}` };

/** Every schema within a schema, itself first. */
function within(schema: Schema): Schema[] {
  const held = [
    ...Object.values(schema.$defs ?? {}),
    ...Object.values(schema.properties ?? {}),
    ...[schema.items, schema.additionalProperties].filter(
      (one) => one !== undefined && one !== false,
    ),
  ];
  return [schema, ...held.flatMap(within)];
}

test.each(fileNames)('the schema of %s says of every property what it holds', (name) => {
  const silent = within(publishedSchema(name, at))
    .flatMap(({ properties = {} }) => Object.entries(properties))
    .filter(([, { description }]) => !description || !/^[“A-Z].*\.$/s.test(description))
    .map(([property]) => property);
  expect(silent).toEqual([]);
});

test.each(fileNames)('the schema of %s lets nothing in that it does not name', (name) => {
  const objects = within(publishedSchema(name, at)).filter(({ properties }) => properties);
  expect(objects.length).toBeGreaterThan(1);
  expect(objects.filter(({ additionalProperties }) => additionalProperties !== false)).toEqual([]);
});

test('a schema is known by its address, in the dialect of 2020-12', () => {
  expect(publishedSchema('papers', at)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://a.org/api/v1/schemas/papers.json',
  });
});
