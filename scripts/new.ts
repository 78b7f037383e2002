/** `npm run new -- --from FILE`: turns a bibliography into entries. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { paperFromCsl } from '../src/core/import/csl.ts';
import { formatProblems } from '../src/core/problems/format.ts';
import { readBibliography } from '../src/entries/read-bibliography.ts';
import { readContent } from '../src/entries/read-content.ts';
import { writeEntry } from '../src/entries/write-entry.ts';
import { contentFolder, projectFolder } from './environment.ts';

const usage = `Usage: npm run new -- --from FILE [--added DATE]

Makes an entry of each item in FILE, a bibliography as .csl.json, .json, .bib or .ris.
Keywords of an item that are names of topics become its topics.
DATE is the day the entries come to the list, as 2026-11-23; without it, today.`;

const { values } = parseArgs({
  options: { from: { type: 'string' }, added: { type: 'string' }, help: { type: 'boolean' } },
});
if (values.help || !values.from) {
  console.log(usage);
  process.exit(values.help ? 0 : 1);
}

const before = readContent(contentFolder).entries;
const added = values.added ?? new Date().toISOString().slice(0, 10);
const topics = before.topics.map(({ id }) => id);
const items = await readItems(values.from);
const written: string[] = [];

mkdirSync(join(contentFolder, 'papers'), { recursive: true });
for (const item of items) {
  const paper = paperFromCsl(item, { added, topics });
  const arxiv = (paper.fields.identifiers as { arxiv?: string } | undefined)?.arxiv;
  const known = before.papers.find(({ data }) => arxiv && data.identifiers.arxiv === arxiv);
  const namesake = before.papers.find(({ id }) => id === paper.key);
  const file = join(contentFolder, 'papers', `${paper.key}.mdx`);
  if (known || (namesake && namesake.data.title === paper.fields.title)) {
    console.log(`Left alone: ${(known ?? namesake)!.id} is on the list.`);
    continue;
  }
  if (existsSync(file)) {
    console.log(
      `Not written: another paper has the key ${paper.key}. Give this item an id of its own in the bibliography, such as ${paper.key}b.`,
    );
    continue;
  }
  writeFileSync(file, writeEntry(paper));
  written.push(`papers/${paper.key}.mdx`);
  console.log(`Written: ${relative(projectFolder, file)}`);
}

const problems = readContent(contentFolder).problems.filter(({ file }) => written.includes(file));
if (problems.length) {
  console.log(`\nThe new entries still need you:\n\n${formatProblems(problems)}`);
  if (topics.length) console.log(`\nTopics to choose from: ${topics.join(', ')}.`);
}

/** Reads the bibliography; a file that is missing or of no known format ends the command. */
async function readItems(file: string) {
  try {
    return await readBibliography(file, readFileSync(file, 'utf8'));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.error(
      code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read: ${message}`,
    );
    process.exit(1);
  }
}
