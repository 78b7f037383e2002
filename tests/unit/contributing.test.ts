import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paperFields } from '#core/schema/paper.ts';
import { kindWords, levelWords } from '#core/library/kinds.ts';
import { withTables } from '#core/problems/table.ts';

const text = readFileSync('CONTRIBUTING.md', 'utf8');

test('CONTRIBUTING explains every kind of problem, as npm run tables writes it', () => {
  expect(withTables(text)).toBe(text);
});

test('CONTRIBUTING explains every field of a paper', () => {
  const unexplained = Object.keys(paperFields.shape).filter(
    (field) => !text.includes(`| \`${field}\``) && !text.includes(`\`${field}\` (`),
  );
  expect(unexplained).toEqual([]);
});

test('CONTRIBUTING explains every kind and level in the words of the site', () => {
  const untold = Object.entries({ ...kindWords, ...levelWords }).filter(
    ([name, { meaning }]) => !text.includes(`- \`${name}\`: ${meaning}`),
  );
  expect(untold).toEqual([]);
});
