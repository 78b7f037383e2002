import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readRevision } from '#entries/revision.ts';

let folder: string;
let content: string;
const git = (...words: string[]) =>
  execFileSync('git', ['-C', folder, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...process.env,
      GIT_COMMITTER_DATE: '2026-03-04T23:30:00+0000',
      GIT_AUTHOR_DATE: '2020-01-01T00:00:00+0000',
    },
  }).trim();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-revision-'));
  content = join(folder, 'content');
  mkdirSync(content);
  writeFileSync(join(content, 'paper.mdx'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Makes the folder a repository in which all is committed. */
function commitAll(): string {
  git('init');
  git('add', '.');
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
  git(...who, '-c', 'commit.gpgsign=false', 'commit', '-m', 'First');
  return git('rev-parse', 'HEAD');
}

describe('the revision of a content folder', () => {
  test('is the commit that holds it, with the day of the commit', () => {
    const commit = commitAll();
    expect(readRevision(content, {})).toEqual({ commit, date: '2026-03-04' });
  });

  test('is none where an entry is not committed yet; what lies beside the folder is no matter', () => {
    commitAll();
    writeFileSync(join(folder, 'elsewhere'), 'x');
    expect(readRevision(content, {})).toBeDefined();
    writeFileSync(join(content, 'another.mdx'), 'two');
    expect(readRevision(content, {})).toBeUndefined();
  });

  test('is none without git, and in a repository that does not hold the folder', () => {
    expect(readRevision(content, {})).toBeUndefined();
    writeFileSync(join(folder, '.gitignore'), 'content/');
    commitAll();
    expect(readRevision(content, {})).toBeUndefined();
  });

  test('comes from the environment first: COMMIT, then GITHUB_SHA', () => {
    const [one, two] = ['1'.repeat(40), '2'.repeat(40)];
    commitAll();
    expect(readRevision(content, { COMMIT: one, COMMIT_DATE: '2026-05-06T07:08:09Z' })).toEqual({
      commit: one,
      date: '2026-05-06',
    });
    expect(readRevision(content, { COMMIT: one, GITHUB_SHA: two })).toEqual({ commit: one });
    expect(readRevision(content, { COMMIT: '', GITHUB_SHA: two })).toEqual({ commit: two });
  });

  test('finds the day of a commit that only the environment names, where git knows it', () => {
    const commit = commitAll();
    expect(readRevision(content, { GITHUB_SHA: commit })).toEqual({ commit, date: '2026-03-04' });
  });

  test('is none where what is named is no commit', () => {
    expect(readRevision(content, { COMMIT: '--help' })).toBeUndefined();
  });
});
