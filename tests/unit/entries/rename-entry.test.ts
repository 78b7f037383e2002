import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { planRename } from '#entries/rename-entry.ts';
import { applyChange } from '#entries/change.ts';
import { readContent } from '#entries/read-content.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rename-'));
  cpSync('tests/fixtures/six/content', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

function rename(from: string, to: string): void {
  const plan = planRename(folder, from, to);
  if ('refused' in plan) throw new Error(plan.refused);
  applyChange(folder, plan.change);
}

describe('an entry with another name', () => {
  test.each([
    ['papers/moslem2023adaptive', 'papers/moslem2023icl'],
    ['topics/inference', 'topics/decoding'],
    ['paths/from-systems-to-prompts', 'paths/prompts'],
    ['glossary/in-context-learning', 'glossary/icl'],
  ])('is found by it wherever it is mentioned, and by its old address: %s', (from, to) => {
    write('addresses.txt', `${from}\n`);
    rename(from, to);
    const { problems, redirects, entries } = readContent(folder);
    expect(problems).toEqual([]);
    expect([...redirects]).toEqual([[from, to]]);
    const [collection, id] = to.split('/') as ['papers', string];
    expect(entries[collection].map((entry) => entry.id)).toContain(id);
  });

  test('changes nothing but its name: quotes, comments, line ends and other names stay', () => {
    const before = [
      '---',
      'title: On sun2023spectr   # a comment',
      'summary: It is not sun2023spectrum that this tells of, nor a relation.',
      'question: What of "sun2023spectr"?',
      'order: 7',
      'steps:',
      "  - { paper: 'sun2023spectr', why: sun2023spectr is short. }",
      '  - paper:   "sun2023spectr"',
      '    why: It is good.',
      '---',
      '',
      '[A](/papers/sun2023spectr/#finding-speed) [B](/papers/sun2023spectr2/)',
      '[C](https://a.example/papers/sun2023spectr/) [D]: /papers/sun2023spectr/',
    ].join('\r\n');
    write('paths/odd.mdx', before);
    rename('papers/sun2023spectr', 'papers/sun2023new');
    expect(read('paths/odd.mdx')).toBe(
      before
        .replace("paper: 'sun2023spectr'", "paper: 'sun2023new'")
        .replace('paper:   "sun2023spectr"', 'paper:   "sun2023new"')
        .replace('(/papers/sun2023spectr/#', '(/papers/sun2023new/#')
        .replace(': /papers/sun2023spectr/', ': /papers/sun2023new/'),
    );
  });

  test('is not taken for a part of the address that it stands in', () => {
    write('glossary/loss.mdx', '---\ntitle: Loss\ndefinition: A number.\naliases: []\n---\n');
    const text = read('topics/inference.mdx');
    write('topics/inference.mdx', `${text}\nSee [loss](/glossary/#loss).\n`);
    rename('glossary/loss', 'glossary/penalty');
    expect(read('topics/inference.mdx')).toBe(`${text}\nSee [loss](/glossary/#penalty).\n`);
  });

  test('needs no line where its address was never published', () => {
    rename('papers/sun2023spectr', 'papers/sun2023new');
    const { problems, redirects } = readContent(folder);
    expect(problems).toEqual([]);
    expect(redirects.size).toBe(0);
  });

  test('that moves a second time is still found by its first address, and no line changes', () => {
    write('addresses.txt', 'papers/sun2023spectr\n');
    write('redirects.yaml', '# Ours, without a line end.');
    rename('papers/sun2023spectr', 'papers/sun2023new');
    rename('papers/sun2023new', 'papers/sun2023newest');
    expect(read('redirects.yaml')).toBe(
      '# Ours, without a line end.\npapers/sun2023spectr: papers/sun2023new\npapers/sun2023new: papers/sun2023newest\n',
    );
    expect(readContent(folder).problems).toEqual([]);
  });

  test('that was renamed by hand is brought to an end', () => {
    write('addresses.txt', 'papers/sun2023spectr\n');
    cpSync(join(folder, 'papers/sun2023spectr.mdx'), join(folder, 'papers/sun2023new.mdx'));
    rmSync(join(folder, 'papers/sun2023spectr.mdx'));
    expect(readContent(folder).problems.map(({ kind }) => kind)).toContain('lost-address');
    rename('papers/sun2023spectr', 'papers/sun2023new');
    expect(readContent(folder).problems).toEqual([]);
  });
});

describe('a name that cannot be given', () => {
  test.each([
    ['papers/nobody2020x', 'papers/new', 'There is no entry papers/nobody2020x.'],
    ['papers/sun2023spectr', 'papers/ren2024mamba', 'papers/ren2024mamba is taken.'],
    ['papers/sun2023spectr', 'papers/gone', 'papers/gone is taken.'],
    ['papers/sun2023spectr', 'papers/Sun', '"papers/Sun" is no address of an entry.'],
    ['papers/sun2023spectr', 'topics/sun', 'are of two collections.'],
    ['sun2023spectr', 'papers/sun', '"sun2023spectr" is no address of an entry.'],
  ])('is refused with the reason: %s as %s', (from, to, reason) => {
    write('redirects.yaml', 'papers/gone: papers/sun2023spectr\n');
    expect(planRename(folder, from, to)).toEqual({
      refused: expect.stringContaining(reason) as string,
    });
  });
});

test('where one file cannot be written, all others stay as they were', () => {
  const before = read('topics/inference.mdx');
  const change = new Map([
    ['topics/inference.mdx', 'new'],
    ['topics/new.mdx', 'new'],
    ['no-such-folder/x.mdx', 'new'],
  ]);
  expect(() => applyChange(folder, change)).toThrow('ENOENT');
  expect(read('topics/inference.mdx')).toBe(before);
  expect(() => read('topics/new.mdx')).toThrow('ENOENT');
});
