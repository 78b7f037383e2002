import { expect, test } from 'vitest';
import { readability } from '#core/text/readability.ts';

test('counts the words of each sentence and gives the reading ease of Flesch', () => {
  const { sentences, mean, longest, ease } = readability([
    'The cat sat. The dog ran on.',
    'We ran.',
  ]);
  expect({ sentences, mean, longest }).toEqual({ sentences: 3, mean: 3, longest: 4 });
  expect(ease).toBeCloseTo(206.835 - 1.015 * 3 - 84.6);
});

test('gives the length that nine of ten sentences do not pass', () => {
  const texts = Array.from({ length: 10 }, (_, n) => `${'sheep '.repeat(n + 1).trim()}.`);
  expect(readability(texts).ninetieth).toBe(9);
});

test('finds long words harder than short ones', () => {
  const easy = readability(['We count sheep on the hill.']).ease;
  expect(readability(['Enumerating ruminants necessitates elevation.']).ease).toBeLessThan(easy);
});

test('has nothing to say of nothing', () => {
  expect(readability([])).toMatchObject({ sentences: 0, mean: 0 });
});
