import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEntry } from '#entries/read-entry.ts';
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

test('the example that newcomers paste is an entry without a fault', () => {
  const [, example] = /^```yaml\n(---\n[\s\S]*?\n---\n)```$/m.exec(text)!;
  expect(readEntry('papers', 'sun2023spectr', example!).problems).toEqual([]);
});
