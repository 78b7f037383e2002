/**
 * `npm run links -- --state FILE --out FILE`: asks whether the addresses that entries lead to
 * are still there, and writes what an issue on it should say: nothing where all were found.
 * What was missed before is read from the state, which is the last such text.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { linkedAddresses } from '../src/core/links/addresses.ts';
import { judge, readMisses } from '../src/core/links/misses.ts';
import { linkReport } from '../src/core/links/report.ts';
import { verdictOf } from '../src/core/links/verdict.ts';
import { readContent } from '../src/entries/read-content.ts';
import { site } from '../src/site.ts';
import { askAll } from './ask-links.ts';
import { contentFolder } from './environment.ts';
import { userAgent } from './user-agent.ts';

const { values } = parseArgs({
  options: {
    state: { type: 'string' },
    out: { type: 'string' },
    pause: { type: 'string', default: '1000' },
    timeout: { type: 'string', default: '20000' },
  },
});
const places = linkedAddresses(readContent(contentFolder).entries);
const outcomes = await askAll([...places.keys()], {
  userAgent: userAgent(site),
  pause: Number(values.pause),
  timeout: Number(values.timeout),
});
const count = { found: 0, missing: 0, unsure: 0 };
for (const outcome of outcomes.values()) count[verdictOf(outcome)]++;
console.log(
  `${outcomes.size} addresses: ${count.found} found, ${count.missing} missing, ${count.unsure} without a clear answer.`,
);
if (outcomes.size > 0 && count.found === 0) {
  console.error('No address was found at all: the network is out of order. Nothing is written.');
  process.exit(1);
}
const before =
  values.state && existsSync(values.state) ? readMisses(readFileSync(values.state, 'utf8')) : {};
const today = new Date().toISOString().slice(0, 10);
const report = linkReport(judge(before, outcomes, today), places);
if (values.out) writeFileSync(values.out, report);
else if (report) console.log(report);
