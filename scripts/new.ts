/** `npm run new -- 2310.15141`: makes entries from the records of papers, or from a bibliography. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cleanText } from '../src/core/import/clean-text.ts';
import { formatProblems } from '../src/core/problems/format.ts';
import { readContent } from '../src/entries/read-content.ts';
import { createAsk } from '../src/services/ask.ts';
import { createRecords, type Records } from '../src/services/records.ts';
import { ServiceError } from '../src/services/service-error.ts';
import { readSettings } from '../src/services/settings.ts';
import { site } from '../src/site.ts';
import { contentFolder, publicUrl, shownFolder } from './environment.ts';
import { readGrowingList, type Outcome } from './new-entry.ts';
import { askForPaper } from './new-questions.ts';
import { nextSteps, tellOutcome } from './new-report.ts';
import { sourceOfId, sourcesOfFile, type Source } from './new-sources.ts';
import { options, readWishes, usage } from './new-wishes.ts';
import { orStop } from './or-stop.ts';

const { values, positionals } = orStop(() => parseArgs({ allowPositionals: true, options }));
const isAsking = !values.from && !positionals.length && process.stdin.isTTY && process.stdout.isTTY;
if (values.help || !(values.from || positionals.length || isAsking)) {
  (values.help ? console.log : console.error)(usage);
  process.exit(values.help ? 0 : 1);
}

const stop = new AbortController();
process.on('SIGINT', () => stop.abort());
process.on('SIGTERM', () => stop.abort());

const path = (key: string) => `${shownFolder(contentFolder)}/papers/${key}.mdx`;
const list = readGrowingList(contentFolder);
const names = [...new Set(list.soFar.papers.flatMap(({ data }) => data.authors))];
const settings = orStop(() => readSettings(process.env, site.repository ?? publicUrl));
const records = createRecords(settings, createAsk(settings, stop.signal), names);
const topicIds = list.soFar.topics.map(({ id }) => id);
const sources = isAsking ? [] : await orStop(() => findSources());
const wishes = orStop(() => readWishes(values, sources.length, topicIds, list.soFar.taken));
const abstract = orStop(() => values.abstract && cleanText(readFileSync(values.abstract, 'utf8')));
const written: string[] = [];
let refused = 0;

if (isAsking) {
  const outcome = await askForPaper(list, records, wishes, stop.signal);
  if (outcome) note(outcome, 'the paper');
  else stop.abort();
}
for (const [n, source] of sources.entries()) {
  if (stop.signal.aborted) break;
  const outcome = await add(source, records);
  if (outcome)
    note(outcome, source.name, sources.length > 1 ? `[${n + 1}/${sources.length}] ` : '');
}
close();

/** An outcome with what the person should know of how the record came about. */
type Told = Outcome & { readonly remarks?: readonly string[] };

/** Gets the record of a paper and writes its entry; nothing where the command was stopped. */
async function add(source: Source, asked: Records): Promise<Told | undefined> {
  const known = source.wanted && list.find(source.wanted);
  if (known) return { kind: 'known', ...known };
  try {
    const { item, remarks } = await source.record(asked);
    const outcome = list.propose(abstract ? { ...item, abstract } : item, wishes);
    const done = outcome.kind === 'proposal' ? list.write(outcome, values.draft ?? false) : outcome;
    return { ...done, remarks };
  } catch (error) {
    if (stop.signal.aborted) return undefined;
    if (!(error instanceof ServiceError)) throw error;
    return { kind: 'refused', why: error.message };
  }
}

function note(outcome: Told, name: string, progress = ''): void {
  if (outcome.kind === 'written') written.push(outcome.key);
  if (outcome.kind === 'refused') refused += 1;
  console.log(`${progress}${tellOutcome(outcome, name, path)}`);
  for (const remark of outcome.remarks ?? []) console.log(`  Note: ${remark}`);
}

/** Runs the check on what was written, and says what to do next. */
function close(): void {
  const files = new Set(written.map((key) => `papers/${key}.mdx`));
  const all = written.length ? readContent(contentFolder).problems : [];
  const problems = all.filter(({ file }) => files.has(file));
  const shown = shownFolder(contentFolder);
  if (problems.length) console.log(`\nThe check says:\n\n${formatProblems(problems, shown)}`);
  else if (written.length) console.log('\nThe check finds no problem in what was written.');
  if (written.length) console.log(`\n${nextSteps(written, path)}`);
  process.exitCode = refused || problems.length ? 1 : 0;
  if (!stop.signal.aborted) return;
  console.error(
    `\nStopped, with ${written.length} written. Run the same command again: what is written is left alone.`,
  );
  process.exit(130);
}

async function findSources(): Promise<Source[]> {
  const ofFile = values.from ? await sourcesOfFile(values.from) : [];
  return [...positionals.map(sourceOfId), ...ofFile];
}
