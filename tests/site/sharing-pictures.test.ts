import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { faultsOn, readPages, type BuiltPage } from '../support/pages.ts';

const folder = inject('folder');
const pages = readPages(folder);
const site = 'https://list.example/';

const tag = ({ $ }: BuiltPage, name: string) =>
  $(`meta[property="${name}"]`)
    .map((_, element) => $(element).attr('content'))
    .get();

/** The picture that a page is to have: its own, or that of the list. */
const expected = (path: string) => {
  const own = /^\/((?:papers|topics|paths)\/(?!by-topic|no-note)[^/]+)\/$/.exec(path)?.[1];
  return `${site}pictures/${own ?? 'list'}.png`;
};

test('every page names its picture by a whole address, with its size and words for it', () => {
  const faults = faultsOn(pages, (page) =>
    [
      tag(page, 'og:image').join() !== expected(page.path) && 'address',
      tag(page, 'og:image:width').join() !== '1200' && 'width',
      tag(page, 'og:image:height').join() !== '630' && 'height',
      !/\w/.test(tag(page, 'og:image:alt').join()) && 'words',
    ].filter((fault) => fault !== false),
  );
  expect(faults).toEqual([]);
});

test('the words for the picture of a paper, topic or path are its title', () => {
  const own = pages.filter(({ path }) => !expected(path).endsWith('/list.png'));
  expect(own.length).toBeGreaterThan(90);
  const faults = own.filter(
    (page) => tag(page, 'og:image:alt').join() !== tag(page, 'og:title').join(),
  );
  expect(faults.map(({ path }) => path)).toEqual([]);
});

describe('every picture', () => {
  const files = globSync('pictures/**/*.png', { cwd: folder }).sort();
  const bytesOf = (file: string) => readFileSync(join(folder, file));

  test('is one that a page names, and there is one for each that is named', () => {
    const named = pages.flatMap((page) => tag(page, 'og:image'));
    const addresses = files.map((file) => site + file.replaceAll('\\', '/'));
    expect(addresses).toEqual([...new Set(named)].sort());
  });

  test('is a PNG of 1200 by 630 pixels and at most 40,000 bytes', () => {
    const faults = files.filter((file) => {
      const bytes = bytesOf(file);
      const isPng = bytes.toString('latin1', 1, 4) === 'PNG';
      const isSize = bytes.readUInt32BE(16) === 1200 && bytes.readUInt32BE(20) === 630;
      return !isPng || !isSize || bytes.length > 40_000;
    });
    expect(faults).toEqual([]);
  });

  test('differs from all others, and is not kept on the device', () => {
    const different = new Set(files.map((file) => bytesOf(file).toString('base64')));
    expect(different.size).toBe(files.length);
    const kept = JSON.parse(readFileSync(join(folder, 'offline-files.json'), 'utf8')) as {
      files: string[];
    };
    expect(kept.files.filter((file) => file.startsWith('pictures/'))).toEqual([]);
  });
});
