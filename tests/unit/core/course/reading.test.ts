import { expect, test } from 'vitest';
import { readingByline, readingLoad, readingOf } from '#core/course/reading.ts';
import { paperOf } from '../../support/papers.ts';

test.each([
  [['Ada Okafor'], 'Ada Okafor'],
  [['Ada Okafor', 'Per Lind'], 'Ada Okafor and Per Lind'],
  [['A', 'B', 'C'], 'A, B and C'],
  [[...'ABCDEFGH'], 'A, B, C, D, E, F, G and H'],
  [[...'ABCDEFGHI'], 'A, B, C, D, E, F and 3 others'],
])('prints the authors %j', (authors, printed) => {
  expect(readingByline(authors)).toBe(printed);
});

test('prints the version cited, and the list’s title where it is another', () => {
  const paper = paperOf({
    publishedTitle: 'On Numerals',
    venue: { kind: 'conference', name: 'Meeting on Numbers', series: 'MoN', year: 2025 },
    identifiers: { doi: '10.1000/numerals', arxiv: '2401.00001' },
    withdrawn: { date: '2025-02-24', by: 'first author' },
  });
  expect(readingOf(paper)).toEqual({
    key: 'okafor2024counting',
    title: 'On Numerals',
    listTitle: 'Counting to Ten',
    authors: ['Ada Okafor', 'Per Lind'],
    where: 'Meeting on Numbers, 2025',
    url: 'https://doi.org/10.1000/numerals',
    summary: undefined,
    isWithdrawn: true,
    hours: 2,
  });
});

test('counts one as one', () => {
  expect(readingLoad(1, 1)).toBe('1 paper · about 1 hour');
  expect(readingLoad(6, 9)).toBe('6 papers · about 9 hours');
});
