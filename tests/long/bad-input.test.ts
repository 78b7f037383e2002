import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { build, fixture } from '../support/build.ts';
import { readPage, readPages, visible } from '../support/pages.ts';

const content = mkdtempSync(join(tmpdir(), 'lectern-content-'));
cpSync(fixture('six'), content, { recursive: true });
const paper = join(content, 'papers/sun2023spectr.mdx');
const sound = readFileSync(paper, 'utf8');

afterAll(() => rmSync(content, { recursive: true, force: true }));

const hostile =
  'Costs \\$5 {and} {{more}} <script>alert(1)</script> <b> a < b && c > d, \\frac \\" "quotes" \'single\' `code` ${x} <!-- no --> &lt; ]]> --- end.';

describe('a broken entry', () => {
  test('stops the build with the list of problems and leaves the last good site', () => {
    const good = build('bad-input', { CONTENT_DIR: content });
    expect(good.ok, good.output).toBe(true);
    const before = readFileSync(join(good.folder, 'index.html'), 'utf8');

    writeFileSync(paper, sound.replace('topics: [inference]', 'topics: [inferense]'));
    const other = join(content, 'papers/ren2024mamba.mdx');
    writeFileSync(other, readFileSync(other, 'utf8').replace('added:', 'addet:'));
    const bad = build('bad-input', { CONTENT_DIR: content });

    expect(bad.ok).toBe(false);
    expect(bad.output).toContain('papers/sun2023spectr.mdx');
    expect(bad.output).toContain('The closest name is inference.');
    expect(bad.output).toContain('papers/ren2024mamba.mdx');
    expect(bad.output).toContain('"addet"');
    expect(readFileSync(join(bad.folder, 'index.html'), 'utf8')).toBe(before);
    expect(
      readdirSync(join(bad.folder, '..')).filter((name) => name.startsWith('.lectern-')),
    ).toEqual([]);

    cpSync(fixture('six'), content, { recursive: true });
  });
});

describe('a build that cannot go through', () => {
  test('ends, when a page of Astro fails, and leaves the last good site', () => {
    const environment = { CONTENT_DIR: fixture('six') };
    const good = build('astro-fails', environment);
    expect(good.ok, good.output).toBe(true);
    // What the check lets through Astro can build: so the disk is full at one of its pages.
    const fullDisk = `import fs from 'node:fs';
      const write = fs.promises.writeFile;
      fs.promises.writeFile = (file, ...rest) =>
        String(file).includes('sun2023spectr')
          ? Promise.reject(new Error('no space left on device'))
          : write(file, ...rest);`;
    const preloaded = `--import=data:text/javascript,${encodeURIComponent(fullDisk)}`;
    const bad = build('astro-fails', { ...environment, NODE_OPTIONS: preloaded });
    expect(bad.ok).toBe(false);
    expect(bad.output).toContain('no space left on device');
    expect(bad.output).toContain('the last good site stays as it was');
    expect(existsSync(join(good.folder, 'index.html'))).toBe(true);
  });

  test('fails when the search index cannot be made, and leaves the last good site', () => {
    const environment = { CONTENT_DIR: fixture('six') };
    const good = build('index-fails', environment);
    expect(good.ok, good.output).toBe(true);
    // Node in the place of Pagefind's own program does not know what it is asked.
    const bad = build('index-fails', { ...environment, PAGEFIND_BINARY_PATH: process.execPath });
    expect(bad.ok).toBe(false);
    expect(existsSync(join(good.folder, 'pagefind/pagefind.js'))).toBe(true);
  });

  test('never takes a folder that holds something else for its own', () => {
    const mine = mkdtempSync(join(tmpdir(), 'lectern-mine-'));
    writeFileSync(join(mine, 'thesis.tex'), 'years of work');
    const { ok, output } = build('unused', { OUT_DIR: mine, CONTENT_DIR: fixture('six') });
    expect(ok).toBe(false);
    expect(output).toContain('which would be lost');
    expect(readFileSync(join(mine, 'thesis.tex'), 'utf8')).toBe('years of work');
    rmSync(mine, { recursive: true });
  });
});

describe('an abstract full of signs', () => {
  test('is shown letter by letter and breaks nothing', () => {
    writeFileSync(
      paper,
      sound.replace(/abstract: \|\n[\s\S]*?(?=\n---)/, `abstract: |\n  ${hostile}`),
    );
    const { ok, output, folder } = build('hostile', { CONTENT_DIR: content });
    expect(ok, output).toBe(true);
    const { $ } = readPage(folder, '/papers/sun2023spectr/');
    expect(visible($('[data-abstract]').text())).toBe(hostile.replace('\\$', '$'));
    expect($('[data-abstract] script, [data-abstract] b').length).toBe(0);
    writeFileSync(paper, sound);
  });
});

describe('an empty content folder', () => {
  test('builds an honest site that says it is empty', () => {
    const empty = mkdtempSync(join(tmpdir(), 'lectern-empty-'));
    const { ok, output, folder } = build('empty', { CONTENT_DIR: empty });
    expect(ok, output).toBe(true);
    expect(visible(readPage(folder, '/').$('main').text())).toContain('The list is empty');
    expect(visible(readPage(folder, '/papers/').$('main').text())).toContain('The list is empty');
    expect(readPages(folder).some(({ $ }) => $('[data-abstract]').length > 0)).toBe(false);
    expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(true);
    rmSync(empty, { recursive: true });
  });
});
