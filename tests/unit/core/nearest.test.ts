import { describe, expect, test } from 'vitest';
import { nearestAddresses, type Address } from '#core/nearest.ts';

const addresses: Address[] = [
  ['/', 'Home'],
  ['/papers/', 'Papers'],
  ['/papers/sun2023spectr/', 'SpecTr'],
  ['/papers/ren2024mamba/', 'Mamba'],
  ['/topics/scaling-laws/', 'Scaling laws'],
];
const nearest = (asked: string) => nearestAddresses(asked, addresses).map(([url]) => url);

describe('nearestAddresses', () => {
  test.each([
    ['a letter too many', '/papers/sun2023spectre/', '/papers/sun2023spectr/'],
    ['another folder', '/paper/sun2023spectr', '/papers/sun2023spectr/'],
    ['capitals and an ending', '/SUN2023SPECTR.html', '/papers/sun2023spectr/'],
    ['an exported file', '/papers/ren2024mamba.bib', '/papers/ren2024mamba/'],
    ['an index file', '/papers/ren2024mamba/index.html', '/papers/ren2024mamba/'],
    ['a part of the name', '/mamba', '/papers/ren2024mamba/'],
    ['the singular', '/scaling-law/', '/topics/scaling-laws/'],
  ])('finds the page in spite of %s', (_, asked, found) => {
    expect(nearest(asked)).toEqual([found]);
  });

  test.each(['/zzzzzzzz/', '/', '/index.html'])('offers nothing for %s', (asked) => {
    expect(nearest(asked)).toEqual([]);
  });

  test('offers at most five, the nearest first, the same whatever their order', () => {
    const many = ['b', 'a', 'f', 'e', 'd', 'c', ''].map((end): Address => [
      `/topics/code${end}/`,
      '',
    ]);
    const expected = ['', 'a', 'b', 'c', 'd'].map((end) => [`/topics/code${end}/`, '']);
    expect(nearestAddresses('/code/', many)).toEqual(expected);
    expect(nearestAddresses('/code/', many.toReversed())).toEqual(expected);
  });
});
