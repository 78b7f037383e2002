import { expect, test } from 'vitest';
import { follow } from '#core/addresses/follow.ts';
import type { EntryAddress, Redirects } from '#core/schema/redirects.ts';

const redirects = (lines: Record<string, string>): Redirects =>
  new Map(Object.entries(lines) as [EntryAddress, EntryAddress][]);

test('an address that moved twice leads to where it is now', () => {
  const lines = redirects({ 'papers/a': 'papers/b', 'papers/b': 'papers/c' });
  expect(follow('papers/a', lines)).toEqual({ end: 'papers/c' });
  expect(follow('papers/c', lines)).toEqual({ end: 'papers/c' });
});

test('addresses that lead to one another are found out, from outside their circle too', () => {
  const lines = redirects({
    'papers/a': 'papers/b',
    'papers/b': 'papers/c',
    'papers/c': 'papers/b',
  });
  expect(follow('papers/a', lines)).toEqual({ circle: ['papers/b', 'papers/c'] });
});
