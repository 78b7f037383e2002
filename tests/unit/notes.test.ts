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

test('each paper leads on to another, by a relation or a reading path', () => {
  const led = new Set([
    ...entries.papers.flatMap(({ id, data }) => data.relations.flatMap(({ paper }) => [id, paper])),
    ...entries.paths.flatMap(({ data }) => data.steps.map(({ paper }) => paper)),
  ]);
  expect([...handedOver].filter((key) => !led.has(key))).toEqual([]);
});

test('at least eight reading paths lead through five to nine papers each', () => {
  const lengths = entries.paths.map(({ data }) => data.steps.length);
  expect(lengths.length).toBeGreaterThanOrEqual(8);
  expect(lengths.filter((length) => length < 5 || length > 9)).toEqual([]);
});
