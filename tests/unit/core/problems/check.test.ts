import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { problemKinds } from '#core/problems/catalogue.ts';

const project = resolve(import.meta.dirname, '../../../..');
const broken = 'tests/fixtures/broken';
const several = `${broken}/faults-in-every-folder/content`;
const sound = mkdtempSync(join(tmpdir(), 'sound-'));

afterAll(() => rmSync(sound, { recursive: true }));

/** Runs the command as `npm run check` does, on a content folder. */
function check(content: string, { args = [] as string[], env = {} } = {}) {
  return spawnSync(process.execPath, ['scripts/check.ts', ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: '', CONTENT_DIR: content, ...env },
  });
}

describe('npm run check', () => {
  it('fails on a broken folder and tells all of it on standard error', () => {
    const { status, stdout, stderr } = check(several);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    const expected = readFileSync(join(project, several, '../expected.txt'), 'utf8');
    expect(stderr).toBe(`${expected.replaceAll(/^content\//gm, `${several}/`)}\n`);
  });

  it('succeeds on a sound folder and says so in one line', () => {
    const { status, stdout, stderr } = check(sound);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toContain('no problem');
  });

  it('succeeds on a folder that does not exist', () => {
    expect(check(join(sound, 'nowhere')).status).toBe(0);
  });

  it('prints data that a program can read with --json', () => {
    const { status, stdout, stderr } = check(several, { args: ['--json'] });
    expect(status).toBe(1);
    expect(stderr).toBe('');
    const problems = JSON.parse(stdout) as Record<string, unknown>[];
    expect(problems.length).toBeGreaterThan(8);
    for (const problem of problems) {
      expect(problem).toMatchObject({
        file: expect.any(String),
        line: expect.any(Number),
        column: expect.any(Number),
        kind: expect.toSatisfy((kind: string) => kind in problemKinds),
        message: expect.any(String),
        mend: expect.any(String),
      });
    }
  });

  it('prints an empty list with --json where nothing is wrong', () => {
    const { status, stdout } = check(sound, { args: ['--json'] });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([]);
  });

  it('shows each problem beside its line in a pull request', () => {
    const { status, stdout } = check(several, { env: { GITHUB_ACTIONS: 'true' } });
    expect(status).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(10);
    for (const line of lines)
      expect(line).toMatch(
        /^::error file=tests\/fixtures\/broken\/[^:,]+,line=\d+,col=\d+,title=[a-z-]+::tests\/fixtures\/broken\//,
      );
    expect(stdout).toContain(
      `::error file=${several}/topics/scaling-laws.mdx,line=2,col=8,title=yaml-syntax::`,
    );
  });
});
