import { expect, test } from 'vitest';
import { opening } from '#core/text/opening.ts';

test('keeps a text that is short enough as it is', () => {
  expect(opening('one two', 7)).toBe('one two');
});

test('cuts between words', () => {
  expect(opening('one two three four', 12)).toBe('one two …');
});

test('leaves no comma before the ellipsis', () => {
  expect(opening('one, two three', 8)).toBe('one …');
});

test.each([5, 6, 7, 8, 9, 10, 11, 12])(
  'is at most %i characters, the ellipsis among them',
  (length) => {
    expect(opening('one two three four', length).length).toBeLessThanOrEqual(length);
  },
);
