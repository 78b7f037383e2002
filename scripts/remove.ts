/** `npm run remove -- papers/old --reason "One sentence."`: takes an entry off the list, and keeps its address. */
import { applyChange } from '../src/entries/change.ts';
import { planRemoval } from '../src/entries/remove-entry.ts';
import { readArguments } from './arguments.ts';
import { contentFolder, shownFolder } from './environment.ts';

const usage = `Usage: npm run remove -- papers/old --reason "One sentence." [--date 2027-02-01]

Deletes the file of an entry. An address that was published keeps a page with the reason and,
for a paper, its citation. The date is the day of the removal; without it, today.`;

const { values, positionals } = readArguments(
  { allowPositionals: true, options: { reason: { type: 'string' }, date: { type: 'string' } } },
  usage,
);
const [address] = positionals;
if (!address || !values.reason || positionals.length > 1) {
  console.error(usage);
  process.exit(1);
}

const date = values.date ?? new Date().toISOString().slice(0, 10);
const plan = planRemoval(contentFolder, address, date, values.reason);
if ('refused' in plan) {
  console.error(`Nothing was changed. ${plan.refused}`);
  process.exit(1);
}
applyChange(contentFolder, plan.change);
console.log(`${address} is no longer on the list.`);
console.log(
  plan.inUse
    ? 'redirects.yaml says when and why, and keeps what its page needs.'
    : `It was never published, and so needs no line in redirects.yaml.`,
);
if (plan.mentions.length) {
  const files = plan.mentions.map((file) => `  ${shownFolder(contentFolder)}/${file}`);
  console.log(`These still mention it; npm run check says where:\n${files.join('\n')}`);
}
