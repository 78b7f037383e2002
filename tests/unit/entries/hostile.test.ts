import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatProblem, formatProblems } from '#core/problems/format.ts';
import { findHidden } from '#core/text/hidden-characters.ts';
import { readContent } from '#entries/read-content.ts';
import { hostile, topic } from '../../fixtures/hostile/cases.ts';

const root = mkdtempSync(join(tmpdir(), 'hostile-'));
let count = 0;

afterAll(() => rmSync(root, { recursive: true }));

/** A content folder with a sound topic and these files. */
function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = join(root, String(count++));
  const all = { 'topics/quantization.mdx': topic('Text.'), ...files };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const cases = Object.entries(hostile).flatMap(([group, entries]) =>
  entries.map((each) => ({ group, ...each })),
);

describe('A hostile entry is refused, with its problem and its file, in two seconds', () => {
  it('in more than eighty ways', () => {
    expect(cases.length).toBeGreaterThan(80);
    expect(new Set(cases.map(({ group, name }) => `${group} ${name}`)).size).toBe(cases.length);
  });

  it.each(cases)('$group: $name', ({ file, text, kind }) => {
    const start = performance.now();
    const { problems } = readContent(folderOf({ [file]: text }));
    const told = formatProblems(problems);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(problems.map((problem) => `${problem.file} ${problem.kind}`)).toContain(
      `${file} ${kind}`,
    );
    expect(problems.every((problem) => problem.file === file)).toBe(true);
    expect(findHidden(told)).toEqual([]);
    expect(told).not.toMatch(/^\s*::|##\[/m);
    for (const problem of problems) expect(formatProblem(problem).length).toBeLessThan(2500);
  });
});

describe('No file of the list leads elsewhere', () => {
  it.each(['topics/hostile.mdx', 'redirects.yaml', 'addresses.txt'])('%s as a link', (file) => {
    const folder = folderOf({});
    symlinkSync('/etc/passwd', join(folder, file));
    expect(readContent(folder).problems).toMatchObject([{ file, kind: 'no-plain-file' }]);
  });

  it('a folder as a link', () => {
    const folder = folderOf({});
    symlinkSync(join(folder, 'topics'), join(folder, 'papers'));
    expect(readContent(folder).problems).toMatchObject([{ file: 'papers', kind: 'no-plain-file' }]);
  });

  it('a link that leads nowhere', () => {
    const folder = folderOf({});
    symlinkSync(join(folder, 'none'), join(folder, 'topics/hostile.mdx'));
    expect(readContent(folder).problems).toMatchObject([{ kind: 'no-plain-file' }]);
  });

  it.skipIf(process.platform === 'win32')('a device', () => {
    const folder = folderOf({});
    spawnSync('mkfifo', [join(folder, 'topics/hostile.mdx')]);
    expect(readContent(folder).problems).toMatchObject([{ kind: 'no-plain-file' }]);
  });

  it.skipIf(process.platform !== 'linux')('a name that is no text', () => {
    const folder = folderOf({});
    const name = Buffer.concat([Buffer.from(join(folder, 'topics/')), Buffer.from([0xff, 0x61])]);
    writeFileSync(name, 'x');
    expect(readContent(folder).problems).toHaveLength(1);
  });
});

describe('A file that is not written in UTF-8', () => {
  it.each([
    ['Latin-1', Buffer.from(topic('Café.'), 'latin1'), 7],
    ['UTF-16', Buffer.from(`\uFEFF${topic('Text.')}`, 'utf16le'), 1],
    ['letters in too many bytes', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xc0, 0xaf]), 2],
    ['halves of letters', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xed, 0xa0, 0x80]), 2],
  ])('is told at its first line of that kind: %s', (_, bytes, line) => {
    const file = 'topics/hostile.mdx';
    expect(readContent(folderOf({ [file]: bytes })).problems).toMatchObject([
      { file, kind: 'encoding', line },
    ]);
  });
});
