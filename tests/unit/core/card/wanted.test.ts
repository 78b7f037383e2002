import { expect, test } from 'vitest';
import { picturesWanted } from '#core/card/wanted.ts';

test('lists of up to 2,000 papers get pictures, longer ones do not', () => {
  expect([0, 71, 2000, 2001].map((papers) => picturesWanted(papers, undefined))).toEqual([
    ...[true, true, true, false],
  ]);
});

test('whoever asks decides, however long the list', () => {
  expect(picturesWanted(5000, 'on')).toBe(true);
  expect(picturesWanted(6, 'off')).toBe(false);
});
