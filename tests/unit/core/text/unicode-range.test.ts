import { expect, test } from 'vitest';
import { isWithin, rangesOf } from '#core/text/unicode-range.ts';

test.each([
  ['a', ['U+0000-00FF'], true],
  ['ł', ['U+0000-00FF'], false],
  ['ł', ['U+0131', 'U+0142'], true],
  ['–', ['U+2000-206F'], true],
  ['𝑥', ['U+1D400-1D7FF'], true],
])('tells whether %s lies in %s', (character, ranges, within) => {
  expect(isWithin(character, ranges)).toBe(within);
});

test('joins neighbours to one range and names a lone character by itself', () => {
  expect(rangesOf(['c', 'a', 'b', 'b', 'ł', '–', '—'])).toEqual([
    'U+61-63',
    'U+142',
    'U+2013-2014',
  ]);
});
