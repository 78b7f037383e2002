import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { shellEnvironment } from '../../support/environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-ci-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('.ci/issue', () => {
  const log = join(folder, 'log');
  const file = join(folder, 'report.md');
  /** A `gh` that knows of one issue, or of none, and writes down what it is asked. */
  const fake = `#!/usr/bin/env bash
echo "$1 $2 \${3:-}" >>"${log}"
case "$1 $2" in
"issue list") echo "\${NUMBER:-}" ;;
"issue view") echo "what it says" ;;
esac
`;
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/gh'), fake);
  chmodSync(join(folder, 'bin/gh'), 0o755);
  const run = (what: string, number: string) => {
    const { status } = spawnSync('.ci/issue', [what, 'A title', file], {
      env: { ...process.env, PATH: `${folder}/bin:${process.env.PATH}`, NUMBER: number },
    });
    expect(status).toBe(0);
    return readFileSync(log, 'utf8').trim().split('\n').slice(1);
  };
  beforeEach(() => rmSync(log, { force: true }));

  test('reads what the open issue says', () => {
    run('read', '7');
    expect(readFileSync(file, 'utf8')).toBe('what it says\n');
  });
  test('reads nothing where none is open', () => {
    run('read', '');
    expect(readFileSync(file, 'utf8')).toBe('');
  });
  test.each([
    ['opens one', 'text', '', ['issue create --title']],
    ['writes the open one anew', 'text', '7', ['issue edit 7']],
    ['closes it when nothing is left', '', '7', ['issue close 7']],
    ['does nothing where nothing was and is', '', '', []],
  ])('%s', (_, text, number, asked) => {
    writeFileSync(file, text);
    expect(run('write', number)).toEqual(asked);
  });
});

test('.ci/unheard hides a command’s words from GitHub, and ends as it does', () => {
  const { stdout, status } = spawnSync(
    '.ci/unheard',
    ['sh', '-c', 'printf "::add-mask::x"; exit 3'],
    { encoding: 'utf8' },
  );
  const [first, words, last] = stdout.trim().split('\n');
  const token = /^::stop-commands::([0-9a-f]{32})$/.exec(first!)![1];
  expect([words, last, status]).toEqual(['::add-mask::x', `::${token}::`, 3]);
});

describe('what a pull request is told by', () => {
  const repository = join(folder, 'proposed');
  const content = join(repository, 'content');
  const entry = join(content, 'papers/sun2023spectr.mdx');
  const compared = join(folder, 'compared');
  const after = join(compared, 'after/content');
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', repository, '-c', 'user.name=A', '-c', 'user.email=a@b', ...words]);

  /** A merge of a branch that gives a paper a hostile title, and changes a script. */
  function merge(): void {
    cpSync('tests/fixtures/six/content', content, { recursive: true });
    execFileSync('git', ['init', '-q', '-b', 'main', repository]);
    git('add', '.');
    git('commit', '-qm', 'One');
    git('checkout', '-qb', 'theirs');
    const text = readFileSync(entry, 'utf8');
    const title =
      "title: '</code> | <script>alert(1)</script> ::error::x [y](https://evil.example)'";
    writeFileSync(entry, text.replace(/^title:.*$/m, title).replace('[inference]', '[inferense]'));
    writeFileSync(join(repository, 'evil\n::warning::.js'), '');
    writeFileSync(join(content, '.gitattributes'), 'papers/* export-ignore\n');
    symlinkSync('/etc/passwd', join(content, 'papers/link2024link.mdx'));
    git('add', '.');
    git('commit', '-qm', 'Two');
    git('checkout', '-q', 'main');
    git('merge', '-q', '--no-ff', '-m', 'Three', 'theirs');
  }
  const summarize = (environment: Record<string, string>) =>
    spawnSync(
      process.execPath,
      [
        'scripts/summary.ts',
        '--base',
        `${compared}/before/content`,
        '--changed',
        `${compared}/changed`,
      ],
      { encoding: 'utf8', env: shellEnvironment({ CONTENT_DIR: after, ...environment }) },
    );

  test('is its entries, its problems on their lines, and nothing that acts', () => {
    merge();
    execFileSync('.ci/compare', [repository, compared]);
    expect(readdirSync(compared).sort()).toEqual(['after', 'before', 'changed']);
    expect(readdirSync(join(compared, 'after'))).toEqual(['content']);
    const summary = join(folder, 'summary.md');
    const { stdout, status } = summarize({ GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary });
    const told = readFileSync(summary, 'utf8');

    expect(status).toBe(1);
    expect(told).toContain('changed: <code>title</code>, <code>topics</code>');
    expect(told).toContain('unknown-topic');
    expect(told).toContain('content&#47;&#46;gitattributes');
    expect(told).toContain('link2024link');
    expect(told).not.toContain('root');
    expect(told).toContain('evil &#58;&#58;warning&#58;&#58;&#46;js');
    expect(told).not.toMatch(/<(?!\/?code>)|https:/);
    const commands = stdout.split('\n').filter((line) => line.includes('::'));
    expect(commands).toHaveLength(2);
    expect(commands[1]).toMatch(/^::error file=content\/papers\/sun2023spectr\.mdx,line=\d+,/);
  });

  test('is refused where an entry is a link to something else', () => {
    const secret = join(folder, 'secret');
    writeFileSync(secret, 'What nobody should read.');
    symlinkSync(secret, join(after, 'papers/link2025link.mdx'));
    const { stdout, stderr, status } = summarize({});
    expect(status).toBe(1);
    expect(stderr).toContain('papers/link2025link.mdx');
    expect(stdout + stderr).not.toContain('nobody should read');
    expect(existsSync(secret)).toBe(true);
  });
});
