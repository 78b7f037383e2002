import { describe, expect, test } from 'vitest';
import { countOf, facetValues, matches, tally, without } from '#core/list/facets.ts';
import type { FacetName, FacetValues } from '#core/list/facets.ts';

/** Values for some facets, of the others none. */
const values = (some: Partial<Record<FacetName, string[]>>): FacetValues =>
  facetValues((facet) => some[facet] ?? []);

const rows = [
  values({ topic: ['code', 'surveys'], year: ['2023'], kind: ['survey'] }),
  values({ topic: ['code'], year: ['2024'], kind: ['method'] }),
  values({ topic: ['surveys'], year: ['2024'] }),
];
const shown = (chosen: FacetValues) => rows.map((row) => Number(matches(row, chosen))).join('');

describe('a row is shown', () => {
  test.each([
    ['where nothing is chosen', {}, '111'],
    ['where one of its values is chosen', { topic: ['surveys'] }, '101'],
    ['where any of several values of a facet is its own', { year: ['2023', '2024'] }, '111'],
    ['where each facet has a value of its own', { topic: ['code'], year: ['2024'] }, '010'],
    ['never where it has no value of a facet that is asked for', { kind: ['method'] }, '010'],
    ['never where no paper is all of it', { topic: ['surveys'], kind: ['method'] }, '000'],
  ] as const)('%s', (_, chosen, expected) => {
    expect(shown(values(chosen as object))).toBe(expected);
  });
});

describe('the number at a value', () => {
  test.each([
    ['counts all rows that have it, where nothing is chosen', {}, 'topic', 'code', 2],
    ['respects what other facets ask for', { year: ['2024'] }, 'topic', 'code', 1],
    ['does not mind the other values of its facet', { topic: ['surveys'] }, 'topic', 'code', 2],
    ['is the same for a value that is chosen', { topic: ['code'] }, 'topic', 'code', 2],
    ['is 0 where the value would leave nothing', { kind: ['survey'] }, 'year', '2024', 0],
  ] as const)('%s', (_, chosen, facet, value, expected) => {
    expect(countOf(rows, values(chosen as object), facet, value)).toBe(expected);
  });
});

test('a value is dropped alone', () => {
  const chosen = values({ topic: ['code', 'surveys'], year: ['2023'] });
  expect(without(chosen, 'topic', 'code')).toEqual(values({ topic: ['surveys'], year: ['2023'] }));
});

test.each([
  [71, 71, '71 papers'],
  [12, 71, '12 of 71 papers'],
  [0, 71, '0 of 71 papers'],
  [1, 1, '1 paper'],
  [0, 1, '0 of 1 paper'],
])('%i of %i are called "%s"', (some, all, words) => {
  expect(tally(some, all)).toBe(words);
});
