import { expect, test } from 'vitest';
import { closest } from '#core/text/closest.ts';

test.each([
  ['leviathan2022fast', ['sun2023spectr', 'leviathan2023fast'], 'leviathan2023fast'],
  ['topcs', ['title', 'topics'], 'topics'],
  ['TITLE', ['title', 'titles'], 'title'],
  ['scaling-law', ['scaling-laws', 'surveys'], 'scaling-laws'],
])('finds what "%s" was meant to be', (word, candidates, found) => {
  expect(closest(word, candidates)).toBe(found);
});

test.each([
  ['nothing is near', 'quantization', ['surveys', 'code']],
  ['nothing is there', 'topics', []],
  ['not one letter is shared', 'by', ['do', 'id']],
])('says nothing where %s', (_, word, candidates) => {
  expect(closest(word, candidates)).toBeUndefined();
});

test('chooses the same of two that are equally near, whatever their order', () => {
  expect(closest('papet', ['papes', 'paper'])).toBe('paper');
  expect(closest('papet', ['paper', 'papes'])).toBe('paper');
});
