import { expect, test } from 'vitest';
import { fieldTable } from '#core/schema/field-table.ts';

const paper = fieldTable('papers').split('\n');
const row = (name: string) => paper.find((line) => line.startsWith(`| \`${name}\` |`));

test('tells which fields must be there: always, in a note, or by the kind of venue', () => {
  expect(row('title')).toContain('| yes |');
  expect(row('summary')).toContain('| in a note |');
  expect(row('venue.institution')).toContain('| by kind |');
  expect(row('remark')).toContain('|  |');
});

test('tells the words to choose from, of lists and of alternatives too', () => {
  expect(row('level')).toContain('`introductory`, `intermediate`, `advanced`');
  expect(row('unsure')).toContain('`openreview`');
  expect(row('venue.kind')).toContain('`conference`');
  expect(row('venue.kind')).toContain('`preprint`');
});
