import { expect, test } from 'vitest';
import { countWords, placeInFile } from '#core/text/prose.ts';

test.each([
  ['We count sheep.', 3],
  ['A state-of-the-art 2.13X — gain', 4],
  ['…', 0],
  ['', 0],
])('counts what holds a letter or a digit as a word: "%s"', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test('finds the line of the file on which a stretch of a body begins, and ends it there', () => {
  const prose = { line: 20, text: 'One two\nthree four\nfive', headings: [] };
  expect(placeInFile(prose, 4, 7)).toEqual({ line: 20, column: 5, length: 3 });
  expect(placeInFile(prose, 14, 23)).toEqual({ line: 21, column: 7, length: 4 });
});
