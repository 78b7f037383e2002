import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kindWords, levelWords } from '#core/library/kinds.ts';
import { withTables } from '#core/problems/table.ts';

const text = readFileSync('CONTRIBUTING.md', 'utf8');

test('CONTRIBUTING explains every field and every kind of problem, as npm run tables writes it', () => {
  expect(withTables(text)).toBe(text);
});

test('CONTRIBUTING explains every kind and level in the words of the site', () => {
  const untold = Object.entries({ ...kindWords, ...levelWords }).filter(
    ([name, { meaning }]) => !text.includes(`- \`${name}\`: ${meaning}`),
  );
  expect(untold).toEqual([]);
});
