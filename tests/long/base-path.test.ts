import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../scripts/serve-site.ts';
import { launchBrowser } from '../../scripts/browser.ts';
import { build, fixture } from '../support/build.ts';
import { brokenLinks } from '../support/links.ts';
import { search } from '#core/search/search.ts';
import { openBuiltSearch } from '../../scripts/built-search.ts';

const base = '/reading/';
let folder: string;
let address: string;
let server: Server;
let browser: Browser;

beforeAll(async () => {
  const built = build('reading', {
    ...{ BASE_PATH: 'reading', CONTENT_DIR: fixture('six'), PICTURES: 'on' },
  });
  expect(built.ok, built.output).toBe(true);
  folder = built.folder;
  ({ server, address } = await serveSite(folder, { port: 0, base }));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

describe('a site below /reading/', () => {
  test('has no link, asset or fragment that leads out of it or nowhere', () => {
    expect(brokenLinks(folder, base)).toEqual([]);
  });

  test('tells programs whole addresses below the base path, and no others', () => {
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    const told = ['sitemap.xml', 'robots.txt', 'opensearch.xml', 'llms.txt', 'llms-full.txt']
      .concat('papers/sun2023spectr.md', 'papers/sun2023spectr/index.html')
      .concat('new/feed.xml', 'new/feed.json', 'changes/feed.xml', 'topics/inference/feed.json')
      .concat('api/index.html')
      .concat('api/v1/papers.json', 'api/v1/papers/sun2023spectr.json', 'api/v1/schemas/paper.json')
      .concat('paths/from-systems-to-prompts/syllabus/index.html')
      .map((file) => read(file).match(/https:\/\/list\.example[^\s"<>)]*/g) ?? []);
    expect(told.every((addresses) => addresses.length > 0)).toBe(true);
    const root = 'https://list.example/reading/';
    expect(told.flat().filter((address) => !address.startsWith(root))).toEqual([]);
    expect(told.flat()).toContain(`${root}pictures/papers/sun2023spectr.png`);
    expect(existsSync(join(folder, 'pictures/papers/sun2023spectr.png'))).toBe(true);
  });

  test('gives addresses below the base path as search results', async () => {
    const opened = await openBuiltSearch(folder, base);
    const { best } = await search(opened, 'speculative');
    opened.close();
    expect(best[0]!.paper.url).toBe('/reading/papers/sun2023spectr/');
  });

  test('searches and follows a result in a browser', async () => {
    const page = await browser.newPage();
    await page.goto(address);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('searchbox').fill('speculative');
    await page
      .getByRole('dialog')
      .getByRole('link', { name: /SpecTr/ })
      .first()
      .click();
    await page.waitForURL(`${address}papers/sun2023spectr/**`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('SpecTr');
    await page.close();
  });

  test('answers an unknown address with its own page and the nearest addresses', async () => {
    const page = await browser.newPage();
    const response = await page.goto(`${address}papers/sun2023spectre/`);
    expect(response?.status()).toBe(404);
    await page.getByRole('link', { name: /SpecTr/ }).click();
    await page.waitForURL(`${address}papers/sun2023spectr/`);
    await page.close();
  });

  test('shows a path, a term, a relation and a note where there are some', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}papers/moslem2023adaptive/`);
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('Contrasts with: It prompts a general model');
    expect(text).toContain('Models adapt to in-domain sentence pairs');
    await page.getByRole('main').getByRole('link', { name: 'glossary', exact: true }).click();
    await page.waitForURL(`${address}glossary/`);
    expect(await page.getByRole('main').innerText()).toContain('In-context learning');
    await page.goto(`${address}paths/from-systems-to-prompts/`);
    expect(await page.getByRole('listitem').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('It asks the same of a general model')]),
    );
    await page.close();
  });
});
