/** `npm run release`: writes down which addresses are published from now on, and so must never die. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { notIn, publishedWith } from '../src/core/addresses/address.ts';
import { formatProblems } from '../src/core/problems/format.ts';
import { addressesFile } from '../src/entries/read-addresses.ts';
import { readContent } from '../src/entries/read-content.ts';
import { contentFolder, shownFolder } from './environment.ts';

const { entries, published, problems } = readContent(contentFolder);
const shown = shownFolder(contentFolder);
if (problems.length) {
  console.error(`${formatProblems(problems, shown)}\n\nNothing was released.`);
  process.exit(1);
}
const all = publishedWith(published, entries);
const added = all.filter(notIn(published));
if (added.length) writeFileSync(join(contentFolder, addressesFile), `${all.join('\n')}\n`);
console.log(
  added.length
    ? `${added.join('\n')}\n\nAdded to ${shown}/${addressesFile}: ${added.length} of ${all.length} addresses.`
    : `${shown}/${addressesFile} holds every address already: ${all.length}.`,
);
