/**
 * `npm run summary -- --base FOLDER`: tells what a content folder changes against another one,
 * with every problem, as the summary of a pull request. `--changed FILE` names a file that lists
 * all that the pull request changes, parted by NUL, as `git diff --name-only -z` gives it.
 */
import { appendFileSync, existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem } from '../src/core/problems/format.ts';
import { changesBetween, type ReviewedEntry } from '../src/core/review/changes.ts';
import { reviewSummary } from '../src/core/review/summary.ts';
import { errorCommand } from '../src/core/review/untrusted.ts';
import { readTexts } from '../src/entries/content-texts.ts';
import { splitEntry } from '../src/entries/front-matter.ts';
import { readContent } from '../src/entries/read-content.ts';
import { readYaml } from '../src/entries/read-yaml.ts';
import { contentFolder } from './environment.ts';

const { values } = parseArgs({
  options: { base: { type: 'string' }, changed: { type: 'string' } },
});
if (!values.base) fail('Write what to compare with, as npm run summary -- --base ../main/content');
const base = resolve(values.base);
const links = linksIn(contentFolder);
if (links.length)
  fail(
    `Entries are files, not links to others: ${links.map((file) => JSON.stringify(file)).join(', ')}`,
  );

const { problems } = readContent(contentFolder);
const changes = changesBetween(entriesOf(base), entriesOf(contentFolder));
const summary = reviewSummary({ changes, problems, others: otherFiles() });

const place = process.env.GITHUB_STEP_SUMMARY;
const pages =
  '\nIts pages are kept for a week as the artifact “pages” below. Unpack it into `dist` and run `npm run serve`.\n';
if (place) appendFileSync(place, problems.length ? summary : summary + pages);
else console.log(summary);
if (process.env.GITHUB_ACTIONS)
  for (const problem of problems) {
    const { line, column, kind: title } = problem;
    const at = { file: `content/${problem.file}`, line, column, title };
    console.log(errorCommand(at, formatProblem(problem)));
  }
process.exitCode = problems.length ? 1 : 0;

function entriesOf(folder: string): ReviewedEntry[] {
  return readTexts(folder).map(({ collection, file, text }) => {
    const split = splitEntry(text.replaceAll('\r\n', '\n'));
    const data = split && readYaml(file, split).data;
    const isRecord = typeof data === 'object' && data !== null && !Array.isArray(data);
    return { collection, file, text, ...(isRecord && { data: data as ReviewedEntry['data'] }) };
  });
}

/** A link could show what lies elsewhere on the machine as if it were an entry. */
function linksIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  if (lstatSync(folder).isSymbolicLink()) return [folder];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isSymbolicLink())
    .map((file) => relative(folder, join(file.parentPath, file.name)));
}

/** What else the pull request changes: code, workflows, and files of the content folder that are no entries. */
function otherFiles(): string[] {
  if (!values.changed) return [];
  const files = readFileSync(values.changed, 'utf8').split('\0').filter(Boolean);
  const told = new Set(changes.map(({ file }) => `content/${file}`));
  return files.filter((file) => !told.has(file));
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
