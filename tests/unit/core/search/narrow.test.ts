import { describe, expect, test } from 'vitest';
import { choicesOf, narrowed, readWish, wantsNothing, writeWish } from '#core/search/narrow.ts';
import { paperTable } from '#core/search/paper-table.ts';
import { tableRows } from '#core/search/table.ts';
import { libraryOf, paperEntry } from '../../support/papers.ts';

const { papers } = libraryOf([
  paperEntry('a2024zebra', { title: 'Zebra', authors: ['Lind, Per'], topics: ['reasoning'] }),
  paperEntry('b2022apple', {
    title: 'Apple',
    authors: ['Lind, Per', 'Okafor, Ada'],
    topics: ['scaling-laws'],
    venue: { kind: 'preprint', server: 'arXiv', year: 2022 },
  }),
]);
const table = paperTable(papers, ({ key }) => key);
const rows = tableRows(table);
const ids = ['b2022apple', 'a2024zebra'];

test.each([
  ['', ids],
  ['?author=okafor-ada', ['b2022apple']],
  ['?topic=reasoning', ['a2024zebra']],
  ['?topic=reasoning&author=okafor-ada', []],
  ['?sort=year', ['a2024zebra', 'b2022apple']],
  ['?sort=title', ['b2022apple', 'a2024zebra']],
])('the address %s asks for these papers in this order', (address, expected) => {
  expect(narrowed(ids, readWish(address), rows)).toEqual(expected);
});

test('a wish is written as it is read, and the query stays', () => {
  const address = '?q=herding&topic=reasoning&topic=scaling-laws&author=lind-per&sort=year';
  expect(writeWish('?q=herding&kind=survey', readWish(address))).toBe(address);
  expect(wantsNothing(readWish('?q=herding&sort=whatever'))).toBe(true);
  expect(wantsNothing(readWish(address))).toBe(false);
});

describe('the names offered', () => {
  test('are those among the papers found, with counts', () => {
    const choices = choicesOf('author', ids, readWish(''), table, rows);
    expect(choices.map(({ name, count }) => [name, count])).toEqual([
      ['Per Lind', 2],
      ['Ada Okafor', 1],
    ]);
    expect(choicesOf('author', ['a2024zebra'], readWish(''), table, rows)).toHaveLength(1);
  });

  test('count what is left with the other choices, and keep what was chosen', () => {
    const wish = readWish('?topic=reasoning&author=okafor-ada');
    expect(choicesOf('author', ids, wish, table, rows)).toMatchObject([
      { name: 'Ada Okafor', count: 0, isChosen: true },
      { name: 'Per Lind', count: 1, isChosen: false },
    ]);
  });
});
