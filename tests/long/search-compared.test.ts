import MiniSearch from 'minisearch';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, inject, test } from 'vitest';
import { buildLibrary } from '#core/library/build.ts';
import { entryFile } from '#core/problems/problem.ts';
import { passagesOf } from '#core/search/document.ts';
import type { Pagefind } from '#core/search/pagefind-index.ts';
import { places } from '#core/search/places.ts';
import { search } from '#core/search/search.ts';
import { math } from '#entries/math.ts';
import { readContent } from '#entries/read-content.ts';
import { openBuiltSearch } from '../../scripts/built-search.ts';
import { contentFolder } from '../../scripts/environment.ts';
import { figures, queriesByHand, queriesFromRecord, type Query } from '../support/queries.ts';

const opened = await openBuiltSearch(inject('folder'), '/');
afterAll(opened.close);

const keyOf = (url: string) => /\/papers\/([^/]+)\//.exec(url)![1]!;

/** A search to compare with: the keys of the papers found, the best first. */
type Ask = (query: string) => Promise<string[]>;

const ours: Ask = async (query) =>
  (await search(opened, query)).best.map(({ paper }) => keyOf(paper.url));

/** Pagefind as it comes, over the same index: a copy of its own, with no setting changed. */
async function pagefindAlone(): Promise<Ask> {
  const module = `${pathToFileURL(join(inject('folder'), 'pagefind/pagefind.js')).href}?alone`;
  const pagefind = (await import(/* @vite-ignore */ module)) as Pagefind;
  await pagefind.options({ basePath: `${inject('address')}pagefind/`, baseUrl: '/' });
  await pagefind.init();
  return async (query) => {
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, 10).map(({ data }) => data()));
    return pages.map(({ url }) => keyOf(url));
  };
}

/** MiniSearch over the same texts, forgiving and with weights, as its users would set it up. */
function miniSearch(): Ask {
  const { entries, proses } = readContent(contentFolder);
  const index = new MiniSearch({
    fields: Object.keys(places),
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 3, author: 3, alias: 2 } },
  });
  for (const paper of buildLibrary(entries, math).papers) {
    const document: Record<string, string> = { id: paper.key };
    for (const { place, text } of passagesOf(paper, proses.get(entryFile('papers', paper.key))))
      document[place] = `${document[place] ?? ''} ${text}`;
    index.add(document);
  }
  return async (query) => index.search(query).map(({ id }) => String(id));
}

test('the layer over Pagefind is worth its code: it answers better than Pagefind and MiniSearch', async () => {
  const queries = [...queriesFromRecord(), ...queriesByHand()];
  const answers = async (ask: Ask) => {
    const all: (readonly [Query, string[]])[] = [];
    for (const query of queries) all.push([query, await ask(query.query)]);
    return all;
  };
  const compared = {
    ours: await answers(ours),
    Pagefind: await answers(await pagefindAlone()),
    MiniSearch: await answers(miniSearch()),
  };
  const of = (name: keyof typeof compared, is: (query: Query) => boolean) =>
    figures(compared[name].filter(([query]) => is(query)));
  const row = (is: (query: Query) => boolean) =>
    Object.fromEntries(
      (Object.keys(compared) as (keyof typeof compared)[]).map((name) => {
        const { success, recall, mrr } = of(name, is);
        return [name, [success, recall, mrr].map((share) => share.toFixed(2)).join(' / ')];
      }),
    );
  const isByHand = ({ isHeldOut }: Query) => isHeldOut !== undefined;
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  console.log('Success at 1 / recall at 3 / MRR:');
  console.table({
    ...Object.fromEntries(kinds.map((kind) => [kind, row((query) => query.kind === kind)])),
    'by hand': row(isByHand),
    all: row(() => true),
  });
  for (const other of ['Pagefind', 'MiniSearch'] as const) {
    expect(of('ours', isByHand).success).toBeGreaterThan(of(other, isByHand).success);
    expect(of('ours', isByHand).recall).toBeGreaterThan(of(other, isByHand).recall);
  }
});
