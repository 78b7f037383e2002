import { expect, test } from 'vitest';
import { noteFields } from '#core/schema/paper.ts';
import { readContent } from '#entries/read-content.ts';
import { collection } from '../support/collection.ts';

const { entries, problems } = readContent('content');
const handedOver = new Set(collection.map(({ id }) => String(id)));

/** Of this collection, not of every list: a paper may come to a list before its note does. */
test('each of the 71 papers that were handed over has a whole note', () => {
  const papers = entries.papers.filter(({ id }) => handedOver.has(id));
  expect(papers).toHaveLength(71);
  const without = papers.filter(
    ({ data, body }) => noteFields.some((field) => data[field] === undefined) || !body.trim(),
  );
  expect(without.map(({ id }) => id)).toEqual([]);
});

test('nothing in their notes is a problem', () => {
  expect(problems.map(({ file, kind, message }) => `${file} ${kind} ${message}`)).toEqual([]);
});
