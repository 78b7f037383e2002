import { expect, test } from 'vitest';
import { readWishes } from '../../../scripts/new-wishes.ts';

const read = (asked: Parameters<typeof readWishes>[0], papers = 1) =>
  readWishes(asked, papers, ['inference', 'translation'], new Set(['sun2023spectr']));

test('reads topics parted by commas or blanks, a key and a day', () => {
  const asked = { topics: 'translation, inference', key: 'doe2024costs', added: '2026-11-23' };
  expect(read(asked)).toMatchObject({
    topics: ['translation', 'inference'],
    key: 'doe2024costs',
    added: '2026-11-23',
  });
});

test('takes today where no day is given', () => {
  expect(read({}).added).toBe(new Date().toISOString().slice(0, 10));
});

test.each<[Parameters<typeof readWishes>[0], number, string]>([
  [{ topics: 'inferense' }, 1, 'There is no topic "inferense". The closest name is inference.'],
  [{ topics: 'x' }, 1, 'There are: inference, translation.'],
  [{ topics: ',' }, 1, 'A paper has one to four topics.'],
  [{ key: 'sun2023spectr' }, 1, 'A paper has or had the key sun2023spectr.'],
  [{ key: '../../x' }, 1, 'Write a family name, a year and a word'],
  [{ key: 'doe2024costs' }, 2, '--key is for one paper, and here are 2.'],
  [{ abstract: 'a.txt' }, 2, '--abstract is for one paper, and here are 2.'],
  [{ added: 'today' }, 1, '--added is "today". Write a day that exists'],
])('refuses %j for %d', (asked, papers, message) => {
  expect(() => read(asked, papers)).toThrow(message);
});
