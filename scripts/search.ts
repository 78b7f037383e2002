/**
 * `npm run search -- "words"`: asks the site that was built last, with the very modules that
 * a reader's browser uses. `--json` prints all that is known of the answer; `--queries FILE`
 * takes a JSON array of strings and prints for each the keys of the papers, best first.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { guidance } from '../src/core/search/guide.ts';
import type { Ranked } from '../src/core/search/rank.ts';
import { search } from '../src/core/search/search.ts';
import { countedPapers } from '../src/core/text/counted-papers.ts';
import { shown } from '../src/core/search/shown.ts';
import { openBuiltSearch } from './built-search.ts';
import { outFolder } from './environment.ts';
import { baseOf } from './out-folder.ts';

const usage = 'Write what to look for, as npm run search -- "speculative decoding".';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, queries: { type: 'string' } },
});
const base = baseOf(outFolder);
const text = positionals.join(' ').trim();

if (base === undefined) fail('There is no site to search yet. Build it first: npm run build');
if (!text && values.queries === undefined) fail(usage);

const opened = await openBuiltSearch(outFolder, base);
try {
  if (values.queries === undefined) await tell(text);
  else console.log(JSON.stringify(await keysFor(readQueries(values.queries)), null, 1));
} finally {
  opened.close();
}

/** The key of a paper, the last part of its address. */
function keyOf({ paper }: Ranked): string {
  return paper.url.split('/').at(-2)!;
}

async function keysFor(queries: readonly string[]): Promise<string[][]> {
  const keys: string[][] = [];
  for (const query of queries) keys.push((await search(opened, query)).best.map(keyOf));
  return keys;
}

function readQueries(file: string): string[] {
  let queries: unknown;
  try {
    queries = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    fail(`${file} cannot be read: ${(error as Error).message}`);
  }
  if (Array.isArray(queries) && queries.every((query) => typeof query === 'string')) return queries;
  fail(`${file} must hold a JSON array of texts, as ["speculative decoding", "LoRA"].`);
}

async function tell(text: string): Promise<void> {
  const answer = await search(opened, text);
  const { topics, paths, terms, authors } = guidance(opened.guide, answer);
  const papers = answer.best.map((ranked) => ({
    key: keyOf(ranked),
    score: Math.round(ranked.score * 100) / 100,
    ...shown(ranked, answer.clues.evidence),
  }));
  if (values.json) {
    const { corrections, isGuess, ids } = answer;
    const found = { query: text, count: ids.length, corrections, isGuess, papers };
    console.log(JSON.stringify({ ...found, topics, paths, terms, authors }, null, 2));
    return;
  }
  for (const { from, to } of answer.corrections)
    console.log(`“${from}” is in no paper. Looking for ${to.join(' or ')} instead.`);
  for (const { key, title, authors, facts, where, excerpt } of papers) {
    console.log(`\n${key}  ${plain(title)}\n  ${plain(authors)} · ${facts}`);
    if (excerpt) console.log(`  ${where}: ${plain(excerpt.pieces)}`);
  }
  const beside = [...topics, ...paths, ...terms].map(({ title }) => title);
  const names = authors.map(({ name }) => name);
  console.log(
    `\n${countedPapers(answer.ids.length)}.${beside.length ? ` See also: ${beside.join(', ')}.` : ''}`,
  );
  if (names.length) console.log(`Authors: ${names.join(', ')}.`);
}

function plain(pieces: readonly { readonly text: string }[]): string {
  return pieces.map((piece) => piece.text).join('');
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
