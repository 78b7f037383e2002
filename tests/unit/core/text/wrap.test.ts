import { expect, test } from 'vitest';
import { wrap } from '#core/text/wrap.ts';

test('breaks a text at blanks into lines as full as they may be', () => {
  expect(wrap('one two three  four\nfive', 9)).toEqual(['one two', 'three', 'four five']);
});

test('gives a word that is too long a line of its own', () => {
  expect(wrap('see https://a.org/long now', 8)).toEqual(['see', 'https://a.org/long', 'now']);
});
