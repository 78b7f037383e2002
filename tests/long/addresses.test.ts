import { Ajv2020 } from 'ajv/dist/2020.js';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { serveSite } from '../../scripts/serve-site.ts';
import { violations } from '../support/axe.ts';
import { build, fixture } from '../support/build.ts';
import { shellEnvironment } from '../support/environment.ts';
import { brokenLinks } from '../support/links.ts';
import { keptShelf, shelfOf } from '../support/shelf.ts';
import { readForwards, readPage, readPages, visible } from '../support/pages.ts';

const base = '/reading/';
const content = mkdtempSync(join(tmpdir(), 'lectern-addresses-'));
const environment = { CONTENT_DIR: content, BASE_PATH: 'reading' };
let folder: string;
let address: string;
let server: Server | undefined;
let browser: Browser;

/** Runs a command of the project on the content folder of this test. */
const run = (script: string, ...words: string[]) =>
  spawnSync(process.execPath, [`scripts/${script}.ts`, ...words], {
    cwd: resolve(import.meta.dirname, '../..'),
    encoding: 'utf8',
    env: shellEnvironment(environment),
  });
const file = (path: string) => readFileSync(join(folder, path), 'utf8');

beforeAll(async () => {
  cpSync(fixture('six'), content, { recursive: true });
  // Some of these never were on the list: their lines alone are looked at.
  writeFileSync(
    join(content, 'redirects.yaml'),
    [
      'topics/decoding: topics/inference',
      'topics/pruning: { removed: 2027-02-01, reason: No paper is on it any more. }',
      'paths/prompts: paths/from-systems-to-prompts',
      'glossary/icl: glossary/in-context-learning',
      'glossary/cold-start: { removed: 2027-02-01, reason: No paper uses it. }',
      '',
    ].join('\n'),
  );
  const done = [
    run('release'),
    run('rename', 'papers/sun2023spectr', 'papers/sun2023spectre'),
    run('rename', 'papers/sun2023spectre', 'papers/sun2023fast'),
    run(
      'remove',
      'papers/ren2024mamba',
      '--reason',
      'It has another place.',
      '--date',
      '2027-02-01',
    ),
  ];
  for (const { status, stderr } of done) expect(status, stderr).toBe(0);
  const built = build('addresses', environment);
  expect(built.ok, built.output).toBe(true);
  folder = built.folder;
  ({ server, address } = await serveSite(folder, { port: 0, base }));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server?.close();
  rmSync(content, { recursive: true, force: true });
});

const endings = ['bib', 'biblatex.bib', 'ris', 'csl.json', 'hayagriva.yml', 'md'];
const listEndings = ['bib', 'ris', 'csl.json'];

describe('a paper that has another name', () => {
  test('leads on from its old page, below the base path', () => {
    const { $ } = readPage(folder, '/papers/sun2023spectr/');
    const to = '/reading/papers/sun2023fast/';
    expect($('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=${to}`);
    expect($('link[rel=canonical]').attr('href')).toBe(`https://list.example${to}`);
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
    expect($('h1 a').attr('href')).toBe(to);
    expect($('main p').text()).toBe('This page has moved to');
    expect($('h1').text()).toContain('SpecTr');
    expect($('script')).toHaveLength(0);
  });

  test('is reached from its old address in a browser without script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${address}papers/sun2023spectr/`);
    await page.waitForURL(`${address}papers/sun2023fast/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('SpecTr');
    await context.close();
  });

  test.each(endings)('has its .%s at its old address too', (ending) => {
    const now = file(`papers/sun2023fast.${ending}`);
    expect(file(`papers/sun2023spectr.${ending}`)).toBe(now);
  });

  test('has its data, its card and its oEmbed answer there too, and is found by its arXiv id', () => {
    for (const [path, end] of [
      ['api/v1/papers', '.json'],
      ['papers', '.oembed.json'],
      ['embed/papers', '/index.html'],
    ] as const)
      expect(file(`${path}/sun2023spectr${end}`)).toBe(file(`${path}/sun2023fast${end}`));
    const found = readPage(folder, '/abs/2310.15141/');
    expect(found.$('h1 a').attr('href')).toBe('/reading/papers/sun2023fast/');
  });

  test('is still in a list that someone made of it before', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}selection/?papers=sun2023spectr`);
    await page
      .getByRole('main')
      .getByRole('link', { name: /SpecTr/ })
      .waitFor();
    expect(await page.getByText('Not on the list').count()).toBe(0);
    await page.close();
  });

  test('is still on the shelf of a reader who marked it before', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}about/`);
    await page.evaluate(
      ([key, value]) => localStorage.setItem(key!, value!),
      [`lectern:${base}:shelf`, shelfOf([['sun2023spectr', 'read', 'Good.']])],
    );
    await page.goto(`${address}shelf/`);
    await page.getByText('NeurIPS 2023').waitFor();
    expect(Object.keys(JSON.parse((await keptShelf(page, base))!).marks)).toEqual(['sun2023fast']);
    await page.close();
  });

  test('has a line for each name that an address leads to, and none has changed', () => {
    expect(readFileSync(join(content, 'redirects.yaml'), 'utf8')).toContain(
      'papers/sun2023spectr: papers/sun2023spectre\npapers/sun2023spectre: papers/sun2023fast\n',
    );
  });
});

describe('a topic, a path and a term that have other names', () => {
  test.each([
    ['topics/decoding', '/reading/topics/inference/', 'Inference'],
    ['paths/prompts', '/reading/paths/from-systems-to-prompts/', 'From systems to prompts'],
  ])('lead on, and have their files: %s', (old, to, title) => {
    const { $ } = readPage(folder, `/${old}/`);
    expect($('h1 a').attr('href')).toBe(to);
    expect($('h1').text()).toBe(title);
    for (const ending of listEndings)
      expect(file(`${old}.${ending}`)).toBe(file(`${to.slice(base.length, -1)}.${ending}`));
  });

  test('still feed those who follow the topic, and keep the cartridge and the syllabus of the path', () => {
    for (const feed of ['feed.xml', 'feed.json'])
      expect(file(`topics/decoding/${feed}`)).toBe(file(`topics/inference/${feed}`));
    expect(file('paths/prompts.imscc')).toBe(file('paths/from-systems-to-prompts.imscc'));
    const { $ } = readPage(folder, '/paths/prompts/syllabus/');
    expect($('h1').text()).toBe('From systems to prompts');
    expect($('[data-reading]').length).toBeGreaterThan(0);
  });

  test('keep their place in the glossary', () => {
    const { $ } = readPage(folder, '/glossary/');
    expect(visible($('#icl').parent().text())).toBe('In-context learning');
    expect(visible($('#cold-start dd').text())).toBe(
      'Removed from this list on 1 February 2027. No paper uses it.',
    );
  });
});

describe('a paper that was removed', () => {
  test('keeps a page with the day, the reason, its links and its citation, and no tags of a paper', () => {
    const { $, html } = readPage(folder, '/papers/ren2024mamba/');
    const text = visible($('main').text());
    expect(text).toContain('Removed from this list on 1 February 2027.');
    expect(text).toContain('It has another place.');
    expect(text).toContain('@');
    expect($('[data-links] a').first().attr('href')).toMatch(/^https:/);
    expect(html).not.toMatch(/citation_title|ld\+json/);
    expect($('meta[name=robots]')).toHaveLength(0);
  });

  test.each(endings)('keeps its .%s', (ending) => {
    expect(file(`papers/ren2024mamba.${ending}`)).toContain('Exploring the Limitations');
  });

  test('keeps its data, which says that it was removed and obeys the schema', () => {
    const ajv = new Ajv2020({ formats: { uri: (text) => URL.canParse(text) } });
    const schema = JSON.parse(file('api/v1/schemas/paper.json')) as object;
    const data = JSON.parse(file('api/v1/papers/ren2024mamba.json')) as { removed: object };
    expect(ajv.validate(schema, data), ajv.errorsText()).toBe(true);
    expect(data.removed).toEqual({ date: '2027-02-01', reason: 'It has another place.' });
  });

  test('is told of to programs, with all that moved and left', () => {
    const { moved, removed } = JSON.parse(file('api/v1/moved.json')) as Record<string, object[]>;
    expect(moved).toContainEqual({
      collection: 'papers',
      from: 'sun2023spectr',
      to: 'sun2023fast',
    });
    expect(removed).toContainEqual({
      collection: 'papers',
      id: 'ren2024mamba',
      date: '2027-02-01',
      reason: 'It has another place.',
    });
    expect(moved).toHaveLength(5);
    expect(removed).toHaveLength(3);
  });

  test('is listed nowhere', () => {
    const lists = [
      'sitemap.xml',
      'llms.txt',
      'llms-full.txt',
      'addresses.json',
      'shelf.json',
      'papers.bib',
    ];
    for (const list of lists) expect(file(list), list).not.toContain('ren2024mamba');
    const linking = readPages(folder).filter(
      ({ $ }) => $('a[href*="papers/ren2024mamba/"]').length > 0,
    );
    expect(linking.map(({ path }) => path)).toEqual([]);
  });
});

test('a topic that was removed says when and why', () => {
  const text = visible(readPage(folder, '/topics/pruning/').$('main').text());
  expect(text).toContain('Removed from this list on 1 February 2027.');
  expect(text).toContain('No paper is on it any more.');
});

test('no page that leads on is in the sitemap or among the nearest addresses', () => {
  const leading = readForwards(folder).map(({ path }) => path.slice(1));
  expect(leading.length).toBeGreaterThan(3);
  for (const path of leading) {
    expect(file('sitemap.xml')).not.toContain(`/${path}<`);
    expect(file('addresses.json')).not.toContain(`/${path}"`);
  }
});

test('no link leads nowhere', () => {
  expect(brokenLinks(folder, base)).toEqual([]);
});

test.each(['papers/ren2024mamba/', 'topics/pruning/', 'glossary/', 'papers/sun2023spectr/'])(
  'axe finds nothing wrong on %s',
  async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme });
      // The page that leads on is looked at as it stands where a browser does not follow it.
      await page.setContent(
        file(`${path}index.html`).replace(
          /<meta http-equiv="(?:refresh|content-security-policy)"[^>]*>/g,
          '',
        ),
      );
      expect(await violations(page)).toEqual([]);
      await page.close();
    }
  },
);

describe('an address that would be lost', () => {
  test('stops the build, which prints the line to add and the command that does it', () => {
    const [old, name] = ['papers/park2025uncertainty', 'papers/park2025uncertain'];
    renameSync(join(content, `${old}.mdx`), join(content, `${name}.mdx`));
    const { ok, output } = build('addresses', environment);
    expect(ok).toBe(false);
    expect(output).toContain('lost-address');
    expect(output).toContain(`\n    ${old}: ${name}\n`);
    expect(output).toContain(`npm run rename -- ${old} ${name}`);
    expect(run('release').status).toBe(1);
    expect(run('rename', old, name).status).toBe(0);
    expect(run('check').status).toBe(0);
    expect(existsSync(join(folder, 'papers/park2025uncertainty/index.html'))).toBe(true);
  });
});
