/**
 * `npm run watch -- --out FILE`: asks arXiv what is new of the papers on the list (new versions,
 * publication, withdrawal) and writes what an issue on it should say: nothing where there is
 * nothing to do. Where arXiv gives no sound answer it fails, and writes nothing.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readStates, type ArxivState } from '../src/core/watch/arxiv-answer.ts';
import { newsOf } from '../src/core/watch/news.ts';
import { newsReport } from '../src/core/watch/report.ts';
import { readContent } from '../src/entries/read-content.ts';
import { site } from '../src/site.ts';
import { contentFolder } from './environment.ts';
import { userAgent } from './user-agent.ts';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const api = process.env.ARXIV_API || 'https://export.arxiv.org/api/query';
/** arXiv asks for no more than a request every three seconds. */
const pause = Number(process.env.SERVICE_PAUSE || 3000);
const batch = 50;
const timeout = 60_000;

const { papers } = readContent(contentFolder).entries;
const ids = papers.flatMap(({ data }) => data.identifiers.arxiv ?? []);
const states = new Map<string, ArxivState>();
for (let from = 0; from < ids.length; from += batch) {
  if (from > 0) await wait(pause);
  for (const state of await ask(ids.slice(from, from + batch))) states.set(state.id, state);
}
if (ids.length > 0 && states.size === 0) fail('an answer that knows none of our papers');

const news = newsOf(papers, states);
const report = newsReport(news, quietDays());
console.log(`${ids.length} papers asked for, ${news.length} things to look at.`);
if (values.out) writeFileSync(values.out, report);
else if (report) console.log(report);

async function ask(some: readonly string[]): Promise<ArxivState[]> {
  const query = new URLSearchParams({ id_list: some.join(','), max_results: String(batch) });
  try {
    const response = await fetch(`${api}?${query}`, {
      headers: { 'User-Agent': userAgent(site) },
      signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok) fail(`status ${response.status}`);
    return readStates(await response.text());
  } catch (error) {
    return fail((error as Error).message);
  }
}

/** Days since the last commit; none where there is no git. */
function quietDays(): number {
  try {
    const words = ['-C', contentFolder, 'log', '-1', '--format=%ct'];
    const seconds = Number(execFileSync('git', words, { encoding: 'utf8' }));
    return Math.floor((Date.now() / 1000 - seconds) / 86_400);
  } catch {
    return 0;
  }
}

function fail(reason: string): never {
  console.error(`arXiv is out of order: ${reason}. Nothing is written; try again later.`);
  process.exit(1);
}
