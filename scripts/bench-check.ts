/**
 * `npm run bench:check -- 10000`: makes a list of so many papers, real ones and made-up ones,
 * and tells how long `npm run check` takes for it from start to end. Nothing is left behind.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '../src/entries/read-content.ts';
import { contentFolder, projectFolder } from './environment.ts';

/** The check is run so often after a first time, which is not counted. */
const runs = 7;

const papers = readContent(contentFolder).entries.papers.length;
const total = Number(process.argv[2] ?? papers);
if (!Number.isInteger(total) || total < papers) {
  console.error(
    `Write how many papers there are to be, ${papers} or more, as npm run bench:check -- 1000`,
  );
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'lectern-check-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const list = join(folder, 'content');
run('scripts/synthesize.ts', [String(total), '--out', list]);
check();
const times = Array.from({ length: runs }, check).sort((a, b) => a - b);
const seconds = (time: number) => Number((time / 1000).toFixed(2));
console.table({
  [`${total} papers`]: {
    fastest: seconds(times[0]!),
    median: seconds(times[Math.floor(runs / 2)]!),
    slowest: seconds(times.at(-1)!),
    load: Number(loadavg()[0]!.toFixed(2)),
  },
});

/** Runs the check in a process of its own, and gives how many milliseconds it took. */
function check(): number {
  const start = performance.now();
  run('scripts/check.ts', [], { CONTENT_DIR: list });
  return performance.now() - start;
}

function run(script: string, args: string[], env = {}): void {
  const { status, stderr } = spawnSync(process.execPath, [join(projectFolder, script), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status === 0) return;
  console.error(stderr);
  process.exit(1);
}
