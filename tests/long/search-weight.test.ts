import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test, vi } from 'vitest';
import { openSearch } from '#core/search/opened-search.ts';
import type { Pagefind } from '#core/search/pagefind-index.ts';
import { search } from '#core/search/search.ts';
import { queriesByHand, queriesFromRecord } from '../support/queries.ts';
import { gzip } from '../support/weight.ts';

const site = inject('folder');
const folder = join(site, 'pagefind');

/** Bytes of a file as a host sends it; those of the index are packed already. */
function sent(path: string): number {
  const content = readFileSync(path);
  return /\.(?:pf_\w+|pagefind)$/.test(path) ? content.length : gzip(content);
}

/** The site's own part of the search: its script and its styles. */
const own = readdirSync(join(site, '_astro'))
  .filter((name) => /^search[-.].*\.(?:js|css)$/.test(name))
  .reduce((sum, name) => sum + sent(join(site, '_astro', name)), 0);

/** What is loaded for a query from a cold start up to the papers found. */
async function weigh(query: string, turn: number): Promise<number> {
  const loaded = new Set(['pagefind.js']);
  const read = (name: string) => {
    loaded.add(name);
    return readFileSync(join(folder, name));
  };
  vi.stubGlobal(
    'fetch',
    async (url: string) =>
      new Response(read(/\/pagefind\/([^?]+)/.exec(url)![1]!) as unknown as BodyInit),
  );
  const module = `${pathToFileURL(join(folder, 'pagefind.js')).href}?${turn}`;
  const opened = await openSearch({
    pagefind: (await import(/* @vite-ignore */ module)) as Pagefind,
    options: { basePath: 'http://localhost/pagefind/' },
    file: async (name) => read(name).toString(),
  });
  await search(opened, query);
  return own + [...loaded].reduce((sum, name) => sum + sent(join(folder, name)), 0);
}

test('a search takes at most 280 kB for any query of the suite, and 160 kB for one word', async () => {
  const queries = [
    ...queriesByHand(),
    ...queriesFromRecord().filter(({ kind }) => kind === 'title'),
  ];
  const weights: { query: string; bytes: number }[] = [];
  for (const [turn, { query }] of queries.entries())
    weights.push({ query, bytes: await weigh(query, turn) });
  vi.unstubAllGlobals();
  const heaviest = (some: typeof weights) => Math.max(...some.map(({ bytes }) => bytes));
  const words = weights.filter(({ query }) => !/\s/.test(query));
  console.log(`Heaviest query: ${heaviest(weights)} bytes; of one word: ${heaviest(words)} bytes.`);
  expect(words.length).toBeGreaterThan(10);
  expect(weights.filter(({ bytes }) => bytes > 280_000)).toEqual([]);
  expect(words.filter(({ bytes }) => bytes > 160_000)).toEqual([]);
});
