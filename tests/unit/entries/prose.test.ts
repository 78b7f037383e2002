import { expect, test } from 'vitest';
import { readBody } from '#entries/body.ts';
import { proseOf } from '#entries/prose.ts';

function prose(text: string) {
  const body = readBody('papers/x.mdx', text, 9);
  if (!('tree' in body)) throw new Error(body.message);
  return proseOf(body);
}

test.each([
  ['an address', 'See [page 3](/papers/sun2023spectr/) now.', `See  page 3${' '.repeat(26)}now.`],
  ['signs of Markdown', 'It is **2** and `4`.\n- 5', 'It is   2   and  4 .\n  5'],
  ['an entity', '1 &lt; 2', '1      2'],
  ['a comment', '1 {/* 2 */} 3', '1           3'],
  ['a heading', '## Part 2\n\nText', '         \n\nText'],
])('leaves out %s, and every word stands where it stood', (_, text, expected) => {
  expect(prose(text).text).toBe(expected);
});

test('puts quotation marks where an element means them', () => {
  expect(prose('It is <q>so</q> here.').text).toBe('It is “  so   ” here.');
});

test('keeps text that is written as code', () => {
  expect(prose('It gains {"44%"} here.').text).toContain('44%');
});

test('knows the headings, their level and where they stand', () => {
  expect(prose('## The idea\n\nText\n\n### More `x`\n').headings).toEqual([
    { depth: 2, title: 'The idea', start: 0, end: 11 },
    { depth: 3, title: 'More x', start: 19, end: 31 },
  ]);
});
