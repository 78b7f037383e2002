import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { hardToHit, overflow, overflowWhenSpaced } from '../support/layout.ts';
import { readByBetterBibtex, readCslJson, readRis } from '../support/read-exports.ts';
import { readers } from '../support/reader.ts';
import { savedBy } from '../support/shelf.ts';

const { open, reader } = readers();
const papers = ['sun2023spectr', 'nllb2022language', 'ren2024mamba', 'chakraborty2024transferq'];
const list = `/selection/?papers=${papers.join()}&title=Week%20one`;
const openList = async (path = list, options = {}) => {
  const page = await open(path, options);
  await page.locator('[data-selection][data-ready]').waitFor();
  return page;
};
const fileOf = (key: string, ending: string) =>
  readFileSync(join(inject('folder'), `papers/${key}.${ending}`), 'utf8');

/** What can be seen of a page, by what a reader would call it. */
const shown = (page: Page, selector: string) =>
  page.locator(selector).filter({ visible: true }).count();

const keysOf = (page: Page) =>
  page
    .locator('[data-selection-list] > li')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.reading));

test('a list begins with the papers of a path, in its order', async () => {
  const page = await open('/paths/low-precision/');
  const path = await page
    .locator('.paper-row')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.paper));
  await page.getByRole('link', { name: 'change this list' }).click();
  await page.locator('[data-selection][data-ready]').waitFor();
  expect(await keysOf(page)).toEqual(path);
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();
  await page.goBack();
  await page.goForward();
  await expect.poll(() => keysOf(page)).toEqual(path.slice(1));
});

describe('a list that is saved', () => {
  test('as BibTeX is the files of its papers, and a reader of BibTeX reads them all', async () => {
    const { name, text } = await savedBy(await openList(), 'Save .bib');
    expect(name).toBe('week-one.bib');
    expect(text).toBe(papers.map((key) => fileOf(key, 'bib')).join('\n'));
    expect(readByBetterBibtex(text).map(({ key }) => key)).toEqual(papers);
  });

  test('as RIS and as CSL-JSON is read back too, in its order', async () => {
    const page = await openList();
    const ris = await savedBy(page, 'Save .ris');
    expect(ris.text).toBe(papers.map((key) => fileOf(key, 'ris')).join('\r\n'));
    expect(readRis(ris.text).map(({ key }) => key)).toEqual(papers);
    const csl = await savedBy(page, 'Save .csl.json');
    expect(readCslJson(csl.text).map(({ key }) => key)).toEqual(papers);
    expect(JSON.parse(csl.text)).toEqual(
      papers.flatMap((key) => JSON.parse(fileOf(key, 'csl.json')) as unknown[]),
    );
  });

  test('is not saved at all where one file cannot be had, and says which', async () => {
    const page = await openList();
    await page.route('**/papers/ren2024mamba.bib', (route) => route.abort());
    let saved = false;
    page.on('download', () => (saved = true));
    await page.getByRole('button', { name: 'Save .bib' }).click();
    await page.getByText('The file ren2024mamba.bib could not be loaded.').waitFor();
    expect(saved).toBe(false);
  });

  test('of the whole list has the bytes of the site’s own file', async () => {
    const folder = inject('folder');
    const bib = readFileSync(join(folder, 'papers.bib'), 'utf8');
    const all = [...bib.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key);
    const page = await openList(`/selection/?papers=${all.join()}`);
    expect((await savedBy(page, 'Save .bib')).text).toBe(bib);
  });
});

test('a list of more than 200 papers is told to be cut', async () => {
  const keys = Array.from({ length: 202 }, (_, at) => `paper${at}`);
  const page = await openList(`/selection/?papers=${keys.join()}`);
  await page.getByText('The address names 202 papers. A list holds 200; the last 2 are').waitFor();
});

test('a list that cannot be loaded says so', async () => {
  const page = await reader();
  await page.route('**/readings.json', (route) => route.abort());
  await page.goto(list);
  await page.getByText('The papers could not be loaded.').waitFor();
});

test.each(['/paths/low-precision/syllabus/', list])('%s on paper is papers alone', async (path) => {
  const page = await open(path);
  await page.locator('.reading').first().waitFor();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await shown(page, 'body > header, body > footer, button, input, nav')).toBe(0);
  expect(await shown(page, '.reading')).toBe(path === list ? papers.length : 5);
  expect(await shown(page, ':is(h1, h2)')).toBe(1);
  const tick = await page
    .locator('.reading')
    .first()
    .evaluate((row) => getComputedStyle(row, '::after').borderTopStyle);
  expect(tick).toBe('solid');
  const size = await page
    .locator('.reading-summary')
    .first()
    .evaluate((text) => parseFloat(getComputedStyle(text).fontSize) * 0.75);
  expect(size).toBeCloseTo(10.5);
  expect(await page.locator('body > .print-only').innerText()).toContain(path);
});

test('a list fits windows of every width, and axe-core finds nothing wrong with it', async () => {
  const page = await openList(list, { bypassCSP: true });
  await page.getByLabel('Add a paper').fill('trans');
  await page.getByText('More words find fewer').waitFor();
  for (const width of [1280, 390, 320]) expect(await overflow(page, width), `${width}`).toEqual([]);
  expect(await hardToHit(page)).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), colorScheme).toEqual([]);
  }
  expect(await overflowWhenSpaced(page)).toEqual([]);
});
