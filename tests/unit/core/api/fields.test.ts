import { expect, test } from 'vitest';
import { fieldsOf } from '#core/api/fields.ts';
import type { Schema } from '#core/api/schema.ts';

const told = (properties: Schema['properties'], required: string[] = [], $defs?: Schema['$defs']) =>
  fieldsOf({ properties, required, $defs }).map(({ path, type }) => `${path}: ${type}`);

test('names a field by its path, those within it after it', () => {
  const name = { type: 'string' };
  const author = { type: 'object', properties: { name } };
  const paper = { type: 'object', properties: { authors: { type: 'array', items: author } } };
  expect(told({ papers: { type: 'array', items: paper } })).toEqual([
    'papers: list of objects',
    'papers[].authors: list of objects',
    'papers[].authors[].name: string',
  ]);
});

test('looks up what is defined once, and keeps what is said of it in its place', () => {
  const $defs = { Author: { type: 'object', description: 'Anyone.', properties: {} } };
  const first = { $ref: '#/$defs/Author', description: 'The first author.' };
  const fields = fieldsOf({ properties: { first, other: { $ref: '#/$defs/Author' } }, $defs });
  expect(fields.map(({ description }) => description)).toEqual(['The first author.', 'Anyone.']);
});

test('tells a map, a date, an address, and values that are fixed', () => {
  expect(
    told({
      byKey: { type: 'object', additionalProperties: { type: 'string' } },
      day: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
      url: { type: 'string', format: 'uri' },
      unsure: { type: 'array', items: { type: 'string', enum: ['doi', 'acl'] } },
      version: { type: 'string', const: '1' },
    }),
  ).toEqual([
    'byKey: object of strings',
    'day: date',
    'url: address',
    'unsure: list of "doi" | "acl"',
    'version: "1"',
  ]);
});

test('tells which fields may be absent', () => {
  const string = { type: 'string' };
  const fields = fieldsOf({ properties: { key: string, remark: string }, required: ['key'] });
  expect(fields.map(({ optional }) => optional)).toEqual([false, true]);
});
