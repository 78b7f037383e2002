import { describe, expect, inject, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { collection as items } from '../support/collection.ts';
import { openSearch } from '../support/search.ts';

const { find } = await openSearch(inject('folder'), inject('address'));

describe('the search', () => {
  test.each(items.map(({ id, title }) => [title!, String(id)]))(
    'finds %s by its title',
    async (title, key) => {
      expect((await find(title)).slice(0, 2)).toContain(`/papers/${key}/`);
    },
  );

  test.each([
    ['a published title', 'Exploring the Limitations of Mamba in COPY', '/papers/ren2024mamba/'],
    ['a name', 'Moslem adaptive', '/papers/moslem2023adaptive/'],
    ['a name without its accents', 'Wojcik', '/papers/wojcik2023acm/'],
    ['words of an abstract', 'speculative decoding optimal transport', '/papers/sun2023spectr/'],
    ['an arXiv id', '2310.15141', '/papers/sun2023spectr/'],
    ['a topic', 'parameter-efficient fine-tuning', '/topics/parameter-efficient-fine-tuning/'],
  ])('finds %s', async (_, query, expected) => {
    expect((await find(query)).slice(0, 3)).toContain(expected);
  });

  test('gives each page once', async () => {
    const found = await find('translation');
    expect(found.length).toBeGreaterThan(10);
    expect(new Set(found).size).toBe(found.length);
  });

  test('keeps lists of papers out of the results', async () => {
    const found = await find('language');
    expect(found.filter((url) => !/^\/(?:papers|topics|paths)\/./.test(url))).toEqual([]);
  });

  test('is loaded by no page before a reader asks for it', () => {
    const page = readFileSync(`${inject('folder')}/papers/sun2023spectr/index.html`, 'utf8');
    expect(page).not.toMatch(/<(?:script|link)[^>]+pagefind/);
  });
});
