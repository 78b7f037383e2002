import { expect, test } from 'vitest';
import { freeKey } from '#core/import/key.ts';

const item = {
  title: 'Fast Speculative Decoding via Optimal Transport',
  author: [{ family: 'Müller-Lüdenscheidt', given: 'Ada' }],
  submitted: { 'date-parts': [[2023, 10, 23]] },
  issued: { 'date-parts': [[2024]] },
};
const own = 'mullerludenscheidt2023speculative';

test('a key is the name, the year of the first appearance and a telling word', () => {
  expect(freeKey(item, new Set())).toBe(own);
});

test('a key that is taken gives way to another word, then to a letter', () => {
  const taken = new Set([own]);
  expect(freeKey(item, taken)).toBe('mullerludenscheidt2023decoding');
  taken.add('mullerludenscheidt2023decoding').add('mullerludenscheidt2023transport');
  expect(freeKey(item, taken)).toBe(`${own}b`);
});

test.each([
  { ...item, author: [{ literal: '王' }] },
  { ...item, title: 'The of and' },
  { ...item, submitted: undefined, issued: undefined },
])('no key is made of too little', (less) => {
  expect(freeKey(less, new Set())).toBeUndefined();
});
