import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fixture } from '../../support/build.ts';
import { shellEnvironment } from '../../support/environment.ts';

const scratch = mkdtempSync(join(tmpdir(), 'lectern-digest-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Runs the command on the list of six papers, all of them added on 23 November 2026. */
function digest(...words: string[]) {
  const out = join(scratch, words.join(''));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/digest.ts', ...words, '--out', out],
    {
      encoding: 'utf8',
      env: shellEnvironment({
        CONTENT_DIR: fixture('six'),
        SITE_URL: 'https://list.example',
        BASE_PATH: 'reading',
      }),
    },
  );
  return { status, stdout, stderr, out };
}

test('writes the message in both forms, with addresses of where the site will stand', () => {
  const { status, stdout, out } = digest('--since', '2026-11-01');
  expect(status).toBe(0);
  for (const file of ['digest.html', 'digest.txt']) {
    expect(stdout).toContain(join(out, file));
    const text = readFileSync(join(out, file), 'utf8');
    expect(text).toContain('https://list.example/reading/papers/sun2023spectr/');
    expect(text).toContain('Since 1 November 2026: 6 papers added');
  }
});

test('writes nothing where nothing came or changed, and says so', () => {
  const { status, stdout, out } = digest('--since', '2026-11-01', '--until', '2026-11-22');
  expect([status, stdout]).toEqual([0, 'Nothing came or changed from 2026-11-01 to 2026-11-22.\n']);
  expect(existsSync(out)).toBe(false);
});

test.each([
  [[], 'Write from which day on, as npm run digest -- --since 2026-11-01'],
  [['--since', '2026-02-30'], '--since is "2026-02-30". Write a day that exists, as 2026-11-01'],
  [['--since', '2026'], '--since is "2026". Write a day that exists, as 2026-11-01'],
  [
    ['--since', '2026-11-01', '--until', '2026-10-01'],
    '--until 2026-10-01 lies before --since 2026-11-01.',
  ],
])('refuses %j and says why', (words, message) => {
  const { status, stderr, out } = digest(...words);
  expect([status, stderr]).toEqual([1, `${message}\n`]);
  expect(existsSync(join(out, 'digest.txt'))).toBe(false);
});
