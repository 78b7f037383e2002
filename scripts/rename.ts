/** `npm run rename -- papers/old papers/new`: gives an entry another name, and keeps its address. */
import { applyChange } from '../src/entries/change.ts';
import { planRename } from '../src/entries/rename-entry.ts';
import { readArguments } from './arguments.ts';
import { contentFolder, shownFolder } from './environment.ts';

const usage = `Usage: npm run rename -- papers/old papers/new

Renames the file of an entry and every mention of it, in all four collections. An address that
was published leads on to the new one.`;

const { positionals } = readArguments({ allowPositionals: true }, usage);
const [from, to] = positionals;
if (!from || !to || positionals.length > 2) {
  console.error(usage);
  process.exit(1);
}

const plan = planRename(contentFolder, from, to);
if ('refused' in plan) {
  console.error(`Nothing was changed. ${plan.refused}`);
  process.exit(1);
}
applyChange(contentFolder, plan.change);
console.log(`${from} is ${to} now.`);
for (const file of plan.mentions)
  console.log(`Its name was changed in ${shownFolder(contentFolder)}/${file}.`);
console.log(
  plan.inUse
    ? `redirects.yaml leads from the old address to the new one.`
    : `${from} was never published, and so needs no line in redirects.yaml.`,
);
