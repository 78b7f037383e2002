import { expect, test } from 'vitest';
import { setText } from '#core/card/lines.ts';

/** As wide as it has letters. */
const count = (text: string) => text.length;

test('a text that goes into one line stays in one', () => {
  expect(setText('Counting to Ten', 4, 15, count)).toEqual({
    lines: ['Counting to Ten'],
    isWhole: true,
  });
});

test('lines are as even as can be, and no more than are needed', () => {
  const { lines } = setText('one two three four five six', 4, 22, count);
  expect(lines).toEqual(['one two three', 'four five six']);
});

test('what has no room is told by an ellipsis within the width, not cut in silence', () => {
  const { lines, isWhole } = setText('alpha beta, gamma delta epsilon', 2, 11, count);
  expect(lines).toEqual(['alpha beta,', 'gamma …']);
  expect(isWhole).toBe(false);
});

test('a word wider than a line is divided, and cut where it ends in the last', () => {
  expect(setText('abcdefgh ij', 4, 5, count).lines.join('').replaceAll(' ', '')).toBe('abcdefghij');
  const { lines } = setText('a'.repeat(99), 2, 5, count);
  expect(lines).toHaveLength(2);
  expect(lines.every((line) => line.length <= 5)).toBe(true);
  expect(lines[1]).toMatch(/a …$/);
});

test('an empty text has no lines', () => {
  expect(setText('', 3, 10, count)).toEqual({ lines: [], isWhole: true });
});
