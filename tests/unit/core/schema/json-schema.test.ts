import { Ajv } from 'ajv';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { collectionNames, type CollectionName } from '#core/schema/collections.ts';
import { frontMatterSchema, schemaFile, type JsonSchema } from '#core/schema/json-schema.ts';
import { splitEntry } from '../../../../src/entries/front-matter.ts';
import { readYaml } from '../../../../src/entries/read-yaml.ts';

const ajv = new Ajv({ allowUnionTypes: true, formats: { uri: true } });
const checks = new Map(collectionNames.map((name) => [name, ajv.compile(frontMatterSchema(name))]));

const frontMatter = (name: CollectionName, file: string) =>
  readYaml(file, splitEntry(readFileSync(`content/${name}/${file}`, 'utf8'))!).data as object;
const spectr = frontMatter('papers', 'sun2023spectr.mdx');

describe.each(collectionNames)('the schema of %s', (name) => {
  test('lies in schemas/ as npm run tables writes it', () => {
    const { name: file, text } = schemaFile(name);
    expect(readFileSync(`schemas/${file}`, 'utf8')).toBe(text);
  });

  test('takes every entry of the list', () => {
    const check = checks.get(name)!;
    const refused = readdirSync(`content/${name}`).filter(
      (file) => !check(frontMatter(name, file)),
    );
    expect(refused).toEqual([]);
  });

  test('explains every field', () => {
    const unexplained: string[] = [];
    const visit = (schema: JsonSchema, at: string): void => {
      for (const shape of schema.oneOf ?? [schema])
        for (const [key, field] of Object.entries(shape.properties ?? {})) {
          if (!field.description) unexplained.push(at + key);
          visit(field.items ?? field, `${at}${key}.`);
        }
    };
    visit(frontMatterSchema(name), '');
    expect(unexplained).toEqual([]);
  });
});

test.each([
  ['a misspelt field', { addet: '2026-11-23' }],
  ['a kind that is none', { kind: 'methods' }],
  ['a venue without its name', { venue: { kind: 'journal', series: 'TACL', year: 2023 } }],
  ['an identifier that YAML read as a number', { identifiers: { arxiv: 2310.1514 } }],
  ['an address without https', { links: { html: 'http://example.org/' } }],
  ['a day that is only a month', { added: '2026-11' }],
])('refuses %s while one types', (_, change) => {
  expect(checks.get('papers')!({ ...spectr, ...change })).toBe(false);
});

test.each([
  ['a bare year, which YAML reads as a number', { submitted: 2023 }],
  ['a number without quotes under "implied"', { implied: [{ number: 3, why: 'It lists three.' }] }],
])('takes %s', (_, change) => {
  expect(checks.get('papers')!({ ...spectr, ...change })).toBe(true);
});
