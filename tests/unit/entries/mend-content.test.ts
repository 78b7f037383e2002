import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { readTexts } from '#entries/content-texts.ts';
import { fixable, mendContent } from '#entries/mend-content.ts';
import { mendEntry } from '#entries/mend-entry.ts';
import { readContent } from '#entries/read-content.ts';

const broken = resolve(import.meta.dirname, '../../fixtures/broken');
const file = 'papers/okafor2024counting.mdx';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mend-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const fixture = (name: string) =>
  cpSync(join(broken, name, 'content'), folder, { recursive: true });
const problems = () => readContent(folder).problems;
const every = () => true;

/** The fixtures of which something can be mended. */
const mendable = readdirSync(broken).filter((name) =>
  readTexts(join(broken, name, 'content')).some(
    ({ collection, text }) => mendEntry(collection, text).text !== text,
  ),
);

test('some accidents can be mended', () => {
  expect(mendable.length).toBeGreaterThan(6);
});

test.each(mendable)('%s: what can be mended is gone when it is mended', (name) => {
  fixture(name);
  const before = problems();
  const gone = fixable(folder, before);
  mendContent(folder, every);
  const after = problems();
  const still = [...gone].filter((each) => after.some(({ message }) => message === each.message));
  expect(still).toEqual([]);
  expect(after.length).toBe(before.length - gone.size);
  expect(mendContent(folder, every)).toEqual([]);
});

describe('A content folder', () => {
  it.each([
    'arxiv-as-address',
    'arxiv-with-version',
    'arxiv-without-quotes',
    'date-as-timestamp',
    'date-with-year-first',
    'date-without-zeros',
    'doi-as-address',
  ])('of the accident %s has no problem when it is mended', (name) => {
    fixture(name);
    expect(mendContent(folder, every)).toHaveLength(1);
    expect(problems()).toEqual([]);
  });

  it('keeps its files, their modes and those that are not meant', () => {
    fixture('arxiv-with-version');
    const before = readFileSync(join(folder, file));
    const { mode } = statSync(join(folder, file));
    expect(mendContent(folder, (each) => each !== file)).toEqual([]);
    expect(readFileSync(join(folder, file))).toEqual(before);
    mendContent(folder, every);
    expect(statSync(join(folder, file)).mode).toBe(mode);
    expect(readdirSync(join(folder, 'papers'))).toEqual(['okafor2024counting.mdx']);
  });

  it('keeps a file with letters of another encoding as it is', () => {
    fixture('arxiv-with-version');
    const written = readFileSync(join(folder, file), 'utf8');
    const latin = Buffer.from(written.replace('Okafor', 'Ökafor'), 'latin1');
    writeFileSync(join(folder, file), latin);
    expect(mendContent(folder, every)).toEqual([]);
    expect(readFileSync(join(folder, file))).toEqual(latin);
  });

  it('keeps links and folders that have the name of an entry', () => {
    fixture('arxiv-with-version');
    const outside = join(broken, 'arxiv-with-version/content', file);
    const before = readFileSync(outside);
    symlinkSync(outside, join(folder, 'papers/lind2025herding.mdx'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'papers/lind2025nowhere.mdx'));
    mkdirSync(join(folder, 'papers/lind2025folder.mdx'));
    expect(mendContent(folder, every).map((each) => each.file)).toEqual([file]);
    expect(readFileSync(outside)).toEqual(before);
  });

  it('that does not exist is not made', () => {
    expect(mendContent(join(folder, 'nowhere'), every)).toEqual([]);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  it('may have no entries', () => {
    mkdirSync(join(folder, 'papers'));
    expect(mendContent(folder, every)).toEqual([]);
  });
});
