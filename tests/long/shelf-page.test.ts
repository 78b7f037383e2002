import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { plainOfTex } from '#core/shelf/latex.ts';
import { violations } from '../support/axe.ts';
import { readPage, visible } from '../support/pages.ts';
import { readers } from '../support/reader.ts';
import { bringIn, keepShelf, keptShelf, savedBy, shelfOf, shelfPart } from '../support/shelf.ts';

const { reader, open } = readers();

const some = shelfOf([
  ['sun2023spectr', 'reading', 'Braces {, 100 % of “it”\nnext line'],
  ['ren2024mamba', 'read'],
  ['nllb2022language', 'to-read', 'Łukasz & co.'],
  ['gone2020paper', 'read'],
]);
const rows = (page: Page, part: string) => shelfPart(page, part).locator('li:visible');
const openShelf = async (shelf = some) => {
  const page = await reader();
  await keepShelf(page, shelf);
  await page.goto('/shelf/');
  await page.getByText('no longer on this list').waitFor();
  return page;
};
const removeAll = async (page: Page) => {
  await page.getByRole('button', { name: 'Remove everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove everything' }).click();
  await page.getByText('Nothing is marked yet').waitFor();
};
const marksOf = async (page: Page) => JSON.parse((await keptShelf(page))!).marks;

describe('the shelf', () => {
  test('begins with a sentence how to begin, and links', async () => {
    const page = await open('/shelf/', { bypassCSP: true });
    await page.getByText('Nothing is marked yet').waitFor();
    expect(await page.getByRole('link', { name: 'a topic' }).getAttribute('href')).toBe('/topics/');
    expect(await page.locator('button:visible', { hasText: /Save|Remove/ }).count()).toBe(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
  });

  test('says that the marks are kept where the script that shows them cannot be had', async () => {
    const page = await reader();
    await keepShelf(page, some);
    await page.route('**/_astro/shelf-page.*.js', (route) => route.abort());
    await page.goto('/shelf/');
    await page.getByText('They are kept').waitFor();
    expect(await page.getByText('Nothing is marked yet').isVisible()).toBe(false);
  });

  test('has each paper in its part, with note and day; one off the list by its key', async () => {
    const page = await openShelf();
    expect(visible(await rows(page, 'Reading').innerText())).toMatch(
      /^SpecTr: Fast.* Sun et al\. · NeurIPS 2023 Braces \{, 100 % of “it” next line To read .* Marked 20 November 2026, note of 20 November 2026/,
    );
    expect(await rows(page, 'To read').count()).toBe(1);
    expect(await rows(page, 'Read').count()).toBe(2);
    const gone = rows(page, 'Read').filter({ hasText: 'gone2020paper, no longer on this list' });
    expect(await gone.innerText()).toContain('Title of gone2020paper');
    expect(await gone.locator('a[href]').count()).toBe(0);
  });

  test('begins a list with the papers of a part, without those that left the list', async () => {
    const page = await openShelf();
    await page.getByRole('link', { name: /^Can Mamba/ }).waitFor();
    const link = shelfPart(page, 'Read').getByRole('link', { name: 'Make a list of these' });
    expect(await link.getAttribute('href')).toBe('/selection/?papers=ren2024mamba');
  });

  test('counts what is read of each topic that has a mark, and of no other', async () => {
    const page = await openShelf();
    const topics = page.locator('.shelf-progress li:visible');
    const counted = (await topics.allInnerTexts()).map(visible);
    const papersOf = (topic: string) =>
      readPage(inject('folder'), `/topics/${topic}/`).$('[data-paper]').length;
    expect(counted).toContain(
      `Efficient architectures 1 of ${papersOf('efficient-architectures')} read`,
    );
    expect(counted).toContain(
      `Inference and serving 0 of ${papersOf('inference-and-serving')} read`,
    );
    expect(counted.join()).not.toContain('Retrieval');
  });

  test('moves a paper to another part and keeps the place of the keyboard', async () => {
    const page = await openShelf();
    const button = rows(page, 'Reading').getByRole('button', { name: 'Read', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => rows(page, 'Read').count()).toBe(3);
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Read');
    expect(await shelfPart(page, 'Reading').isVisible()).toBe(false);
  });

  test('removes a mark, and takes that back', async () => {
    const page = await openShelf();
    await rows(page, 'To read').getByRole('button', { name: 'Remove' }).click();
    expect(await marksOf(page)).not.toHaveProperty('nllb2022language');
    await page.keyboard.press('Enter');
    expect(JSON.parse(some).marks).toEqual(await marksOf(page));
    expect(await rows(page, 'To read').innerText()).toContain('Łukasz & co.');
  });

  test('takes back a mark that went with a second press', async () => {
    const page = await openShelf();
    await page.getByRole('link', { name: /^Can Mamba/ }).waitFor();
    const row = rows(page, 'Read').filter({ hasText: 'Can Mamba' });
    await row.getByRole('button', { name: 'Read', exact: true }).click();
    expect(await row.innerText()).toMatch(/^Removed: Can Mamba/);
    await page.keyboard.press('Enter');
    expect(await marksOf(page)).toEqual(JSON.parse(some).marks);
  });

  test('removes everything after asking, and nothing when the answer is no', async () => {
    const page = await openShelf();
    await page.getByRole('button', { name: 'Remove everything' }).click();
    await page.getByRole('button', { name: 'Keep them' }).click();
    expect(await keptShelf(page)).toBe(some);
    await removeAll(page);
    expect(await page.locator('[data-shelf-said]:focus').textContent()).toContain('removed');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await page.locator('[data-shelf-section] li:visible').count()).toBe(0);
  });

  test('shows its marks when the list is out of reach, says so, and fills in when it is back', async () => {
    const page = await reader();
    await keepShelf(page, some);
    await page.route('**/shelf.json', (route) => route.abort());
    await page.goto('/shelf/');
    await page.getByText('The list cannot be reached').waitFor();
    expect(await rows(page, 'Reading').innerText()).toContain('SpecTr: Fast');
    const { text } = await savedBy(page, 'Save as JSON');
    expect(JSON.parse(text).marks).toEqual(JSON.parse(some).marks);
    await page.getByRole('button', { name: 'Save as BibTeX' }).click();
    await page.getByText('That needs a connection').waitFor();
    await page.unroute('**/shelf.json');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.getByText('Sun et al. · NeurIPS 2023').waitFor();
    expect(await page.getByText('The list cannot be reached').isVisible()).toBe(false);
  });
});

describe('saving and bringing in', () => {
  test('as JSON restores all, to the letter and the day', async () => {
    const page = await openShelf();
    const { name, text } = await savedBy(page, 'Save as JSON');
    expect(name).toMatch(/^lectern-shelf-\d{4}-\d\d-\d\d\.json$/);
    await removeAll(page);
    expect(await bringIn(page, name, text)).toBe('4 marks taken over. 1 paper not on this list.');
    expect(await marksOf(page)).toEqual(JSON.parse(some).marks);
    await expect.poll(() => rows(page, 'Read').count()).toBe(2);
  });

  test('as BibTeX restores status and note of every paper of the list', async () => {
    const page = await openShelf();
    const { name, text } = await savedBy(page, 'Save as BibTeX');
    expect(name).toMatch(/\.bib$/);
    const entries = plugins.input.data(text, '@biblatex/text') as {
      label: string;
      properties: Record<string, string>;
    }[];
    expect(entries.map(({ label, properties }) => [label, properties.keywords])).toEqual([
      ['sun2023spectr', 'reading'],
      ['ren2024mamba', 'read'],
      ['nllb2022language', 'to-read'],
      ['gone2020paper', 'read'],
    ]);
    expect(plainOfTex(entries[2]!.properties.annote!)).toBe('Łukasz & co.');
    await removeAll(page);
    expect(await bringIn(page, name, text)).toBe(
      '3 marks taken over. 1 paper not on this list and left out.',
    );
    const marks = await marksOf(page);
    expect(marks.sun2023spectr.note.value).toBe('Braces {, 100 % of “it”\nnext line');
    expect(marks.nllb2022language.status.value).toBe('to-read');
    expect(marks.ren2024mamba.status.value).toBe('read');
  });

  test('keeps what is newer here', async () => {
    const page = await openShelf();
    const { text } = await savedBy(page, 'Save as JSON');
    await rows(page, 'To read').getByRole('button', { name: 'Read', exact: true }).click();
    expect(await bringIn(page, 'x.json', text)).toBe(
      'Nothing new taken over. 1 newer here and kept. 1 paper not on this list.',
    );
    expect((await marksOf(page)).nllb2022language.status.value).toBe('read');
  });

  test.each([
    [
      'a picture',
      'x.json',
      '\u0000PNG',
      'Nothing was taken over. There is no BibTeX entry in the file.',
    ],
    [
      'cut JSON',
      'x.json',
      '{"format":"lectern-shelf"',
      'Nothing was taken over. The file is cut or damaged: it cannot be read as JSON.',
    ],
    [
      'an unknown status',
      'x.json',
      JSON.stringify({
        format: 'lectern-shelf',
        version: 1,
        marks: { sun2023spectr: { title: '<b>x</b>', status: { value: '<i>done</i>' } } },
      }),
      'Nothing was taken over. The status of “sun2023spectr” is “<i>done</i>”; it must be one of to-read, reading, read.',
    ],
    [
      'six megabytes',
      'x.bib',
      ' '.repeat(6_000_000),
      'Nothing was taken over. The file is larger than 5 MB.',
    ],
  ])('refuses %s with the reason, and changes nothing', async (_, name, text, said) => {
    const page = await openShelf();
    expect(await bringIn(page, name, text)).toBe(said);
    expect(await keptShelf(page)).toBe(some);
  });
});
