import { expect, test } from 'vitest';
import { findReadings } from '#core/course/find-readings.ts';
import { readingOf } from '#core/course/reading.ts';
import { paperOf } from '../../support/papers.ts';

const readings = [
  paperOf({ title: 'Counting to Ten', publishedTitle: 'On Numerals' }, 'okafor2024counting'),
  paperOf({ title: 'Ten Ways to Count', authors: ['Wójcik, Łucja'] }, 'wojcik2024ways'),
].map((paper) => readingOf(paper));
const found = (query: string) => findReadings(readings, query).map(({ key }) => key);

test.each([
  ['ten', ['okafor2024counting', 'wojcik2024ways']],
  ['COUNT ten', ['okafor2024counting', 'wojcik2024ways']],
  ['counting', ['okafor2024counting']],
  ['numer', ['okafor2024counting']],
  ['lucja wojcik', ['wojcik2024ways']],
  ['Łucja', ['wojcik2024ways']],
  ['wojcik2024ways', ['wojcik2024ways']],
  ['unting', []],
  ['ten okafor zebra', []],
  ['', []],
  [' .,', []],
])('“%s” finds %j', (query, keys) => {
  expect(found(query)).toEqual(keys);
});
