/** `npm run new -- --from FILE`: turns a bibliography into entries. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keyForm } from '../src/core/import/key.ts';
import { paperFromCsl, type ImportedPaper } from '../src/core/import/csl.ts';
import type { PaperFields } from '../src/core/schema/paper.ts';
import { formatProblems } from '../src/core/problems/format.ts';
import { readBibliography } from '../src/entries/read-bibliography.ts';
import { readContent } from '../src/entries/read-content.ts';
import { writeEntry } from '../src/entries/write-entry.ts';
import { contentFolder, shownFolder } from './environment.ts';

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
  if (!keyForm.test(paper.key)) {
    console.log(
      `Not written: no key can be made for "${item.title ?? 'an item without a title'}". Give it an id in the bibliography: family name, year and a word, as sun2023spectr.`,
    );
    continue;
  }
  const known = before.papers.find((entry) => isSame(entry.data, paper.fields));
  const file = join(contentFolder, 'papers', `${paper.key}.mdx`);
  if (known) {
    console.log(`Left alone: ${known.id} is on the list.`);
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
  console.log(`Written: ${shownFolder(file)}`);
}

const problems = readContent(contentFolder).problems.filter(({ file }) => written.includes(file));
if (problems.length) {
  console.log(
    `\nThe new entries still need you:\n\n${formatProblems(problems, shownFolder(contentFolder))}`,
  );
  if (topics.length) console.log(`\nTopics to choose from: ${topics.join(', ')}.`);
}

/** Whether an entry is of the paper at hand: by its arXiv id, its DOI or its title. */
function isSame(entry: PaperFields, { identifiers, title }: ImportedPaper['fields']): boolean {
  const { arxiv, doi } = (identifiers ?? {}) as { arxiv?: string; doi?: string };
  return (
    (arxiv !== undefined && entry.identifiers.arxiv === arxiv) ||
    (doi !== undefined && entry.identifiers.doi?.toLowerCase() === doi.toLowerCase()) ||
    entry.title === title
  );
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
