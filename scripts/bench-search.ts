/**
 * `npm run bench:search -- 10000`: makes the search of a list of so many papers, real ones
 * and made-up ones, and tells of some queries what they load from a cold start and how long
 * they take when it is there. Nothing is left behind.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { buildLibrary } from '../src/core/library/build.ts';
import { entryFile } from '../src/core/problems/problem.ts';
import { openSearch } from '../src/core/search/opened-search.ts';
import type { Pagefind } from '../src/core/search/pagefind-index.ts';
import { search } from '../src/core/search/search.ts';
import { createUrls } from '../src/core/urls.ts';
import { readBody } from '../src/entries/body.ts';
import { math } from '../src/entries/math.ts';
import { proseOf } from '../src/entries/prose.ts';
import { readContent } from '../src/entries/read-content.ts';
import { searchFiles } from '../src/indexing/search-files.ts';
import { site } from '../src/site.ts';
import { contentFolder } from './environment.ts';
import { synthesize } from './synthetic-papers.ts';

const queries = [
  'multilingual',
  'speculative decoding transport',
  'low resource translation',
  'quantization error correction',
  'scaling laws for translation',
  'large language model',
];
/** Each query is asked so often, and the median told. */
const runs = 5;

const { entries, proses } = readContent(contentFolder);
const total = Number(process.argv[2] ?? entries.papers.length);
if (!Number.isInteger(total) || total < entries.papers.length) {
  console.error(
    `Write how many papers there are to be, ${entries.papers.length} or more, as npm run bench:search -- 1000`,
  );
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'lectern-search-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
await makeSearch();
globalThis.fetch = async (url) => new Response(read(/\/search\/([^?]+)/.exec(String(url))![1]!));
let loaded = new Map<string, number>();
const table: Record<string, object> = {};
for (const [turn, query] of queries.entries()) table[query] = await measure(query, turn);
console.table(table);

async function makeSearch(): Promise<void> {
  const made = synthesize(entries.papers, total - entries.papers.length, 1);
  if (made.papers.length)
    console.log(`The vocabulary grows with exponent ${made.heaps.toFixed(2)} (Heaps).`);
  const all = new Map(proses);
  for (const { id, body } of made.papers) {
    const read = readBody(entryFile('papers', id), body, 1);
    if ('tree' in read) all.set(read.file, proseOf(read));
  }
  const library = buildLibrary({ ...entries, papers: [...entries.papers, ...made.papers] }, math);
  const files = await searchFiles(library, all, createUrls('/'), site.language);
  for (const [path, content] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await close();
}

/** Reads a file of the search, and notes how many bytes a host would send. */
function read(name: string): Buffer<ArrayBuffer> {
  const content = readFileSync(join(folder, name));
  const isPacked = /\.(?:pf_\w+|pagefind)$/.test(name);
  loaded.set(name, isPacked ? content.length : gzipSync(content).length);
  return content;
}

async function measure(query: string, turn: number) {
  loaded = new Map();
  read('pagefind.js');
  const module = `${pathToFileURL(join(folder, 'pagefind.js')).href}?${turn}`;
  const pagefind = (await import(module)) as Pagefind;
  const open = () =>
    openSearch({
      pagefind,
      options: { basePath: 'http://localhost/search/' },
      file: async (name) => read(name).toString(),
    });
  const { ids } = await search(await open(), query);
  const bytes = [...loaded.values()].reduce((sum, each) => sum + each, 0);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    // Opened anew, so that no answer is remembered; what was loaded stays.
    const opened = await open();
    const start = performance.now();
    await search(opened, query);
    times.push(performance.now() - start);
  }
  const median = times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
  return { papers: ids.length, kB: Math.round(bytes / 1000), ms: Math.round(median) };
}
