/**
 * `npm run synthesize -- 10000 --out FOLDER`: writes a content folder of so many papers, the
 * real ones and others like them, to see how the site bears a large list. The same number
 * and seed give the same folder.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/entries/read-content.ts';
import { writeEntry } from '../src/entries/write-entry.ts';
import { contentFolder } from './environment.ts';
import { synthesize } from './synthetic-papers.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const total = Number(positionals[0]);
const { papers } = readContent(contentFolder).entries;

if (!Number.isInteger(total) || total < papers.length || !values.out) {
  console.error(
    `Write how many papers there are to be, ${papers.length} or more, and where to, as npm run synthesize -- 1000 --out ../large`,
  );
  process.exit(1);
}
const out = resolve(values.out);
if (existsSync(out) && readdirSync(out).length > 0) {
  console.error(`${values.out} is not empty. Name a new folder.`);
  process.exit(1);
}

mkdirSync(out, { recursive: true });
cpSync(contentFolder, out, { recursive: true });
const made = synthesize(papers, total - papers.length, Number(values.seed));
for (const { id, data, body } of made.papers)
  writeFileSync(join(out, 'papers', `${id}.mdx`), writeEntry({ key: id, fields: data }, body));
console.log(
  `${values.out}: ${total} papers. The vocabulary grows with exponent ${made.heaps.toFixed(2)} (Heaps).`,
);
