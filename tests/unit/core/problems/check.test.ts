import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
    const told = expected.replaceAll(/^content\//gm, `${several}/`).replace(/\n[^\n]*$/, '');
    expect(stderr.slice(0, told.length)).toBe(told);
    expect(stderr.slice(told.length)).toMatch(
      /^\n\d+ problems in \d+ files\.\nMore of these kinds: CONTRIBUTING\.md#[a-z-]+(?:, CONTRIBUTING\.md#[a-z-]+)+\n$/,
    );
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

  it('says of each problem in data whether it can be mended, and where to read more', () => {
    const { stdout } = check(`${broken}/arxiv-with-version/content`, { args: ['--json'] });
    expect(JSON.parse(stdout)).toMatchObject([
      { fixable: true, anchor: 'CONTRIBUTING.md#wrong-value' },
    ]);
    const { stdout: other } = check(`${broken}/kind-unknown/content`, { args: ['--json'] });
    expect(JSON.parse(other)).toMatchObject([{ fixable: false }]);
  });

  it('counts at its end what --fix would mend', () => {
    const { stderr } = check(`${broken}/arxiv-with-version/content`);
    expect(stderr.trimEnd().split('\n').slice(-2)).toEqual([
      '1 problem in 1 file; it can be mended with npm run check -- --fix',
      'More of this kind: CONTRIBUTING.md#wrong-value',
    ]);
  });

  it('mends with --fix, says what, and then checks', () => {
    const content = mkdtempSync(join(tmpdir(), 'mended-'));
    cpSync(join(project, broken, 'arxiv-with-version/content'), content, { recursive: true });
    const first = check(content, { args: ['--fix'] });
    const again = check(content, { args: ['--fix'] });
    rmSync(content, { recursive: true });
    expect(first.status).toBe(0);
    expect(first.stdout).toBe(
      `${content}/papers/okafor2024counting.mdx:8  mended: "2403.01234v2" is now "2403.01234"\n\n${content}: 1 paper and 1 topic, no problem.\n`,
    );
    expect(again.stdout).toContain('There was nothing to mend.');
  });

  it('shows the problems of one entry alone, and counts the others', () => {
    const { status, stderr } = check(several, { args: ['topics/scaling-laws'] });
    expect(status).toBe(1);
    expect(stderr).toContain(`${several}/topics/scaling-laws.mdx:2:8`);
    expect(stderr).not.toContain(`${several}/papers/`);
    expect(stderr).toMatch(/\nOther files have \d+ problems more: npm run check tells all\.\n$/);
  });

  it('succeeds where what was asked for has no problem, though another file has', () => {
    const { status, stdout } = check(`${broken}/arxiv-with-version/content`, { args: ['topics'] });
    expect(status).toBe(0);
    expect(stdout).toContain('Other files have 1 problem more');
  });

  it('ends with 2 and tells how it is called, when called wrongly', () => {
    const { status, stdout, stderr } = check(several, { args: ['--fox'] });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^Unknown option '--fox'\.\n\n[^]*npm run check -- --fix/);
  });

  it('tells how it is called with --help', () => {
    const { status, stdout } = check(several, { args: ['--help'] });
    expect(status).toBe(0);
    expect(stdout).toContain('npm run check -- papers/sun2023spectr');
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
