import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { paper } from '../support/page-set.ts';
import { readers, resultsOf, searchStatus, whereIs } from '../support/reader.ts';

const { reader, open } = readers();

const isOpen = (page: Page) =>
  page.locator('#search-dialog').evaluate((dialog: HTMLDialogElement) => dialog.open);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const status = async (page: Page) => (await searchStatus(page).textContent()) ?? '';
const opener = (page: Page) => page.locator('[data-search-opener]');
const field = (page: Page) => page.locator('#dialog-query');
const slash = (page: Page) => page.getByRole('checkbox');

describe('the search dialog', () => {
  test('asks for nothing of the index before the reader reaches for it', async () => {
    const page = await reader();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(paper, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);

    await opener(page).hover();
    await expect.poll(() => asked).toContain('/pagefind/pagefind.js');
  });

  test('opens with Ctrl K, the field ready to be typed in', async () => {
    const page = await open(paper);
    await page.keyboard.press('Control+k');
    expect(await isOpen(page)).toBe(true);
    expect(await focused(page)).toBe('dialog-query');
  });

  test('opens with / too, and types no / into the field', async () => {
    const page = await open(paper);
    await page.keyboard.press('/');
    expect(await isOpen(page)).toBe(true);
    expect(await focused(page)).toBe('dialog-query');
    expect(await field(page).inputValue()).toBe('');
  });

  test('leaves / alone where the reader is typing', async () => {
    const page = await open('/');
    await page.locator('#home-query').pressSequentially('8/4');
    expect(await isOpen(page)).toBe(false);
    expect(await page.locator('#home-query').inputValue()).toBe('8/4');

    await page.keyboard.press('Control+k');
    await page.keyboard.type('8/4');
    expect(await field(page).inputValue()).toBe('8/4');
  });

  test('leaves / alone once it was switched off, over a reload too; Ctrl K goes on working', async () => {
    const page = await open(paper);
    await page.keyboard.press('/');
    await slash(page).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await isOpen(page)).toBe(false);

    await page.reload();
    await page.keyboard.press('/');
    expect(await isOpen(page)).toBe(false);
    await page.keyboard.press('Control+k');
    expect(await isOpen(page)).toBe(true);
    expect(await slash(page).isChecked()).toBe(false);
  });

  test('closes with Escape, and focus goes back to where it was', async () => {
    const page = await open(paper);
    const link = page.locator('[data-author]').nth(1);
    await link.focus();
    await page.keyboard.press('Control+k');
    expect(await focused(page)).toBe('dialog-query');
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('closes with one Escape with words in the field too', async () => {
    const page = await open(paper);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('speculative');
    await resultsOf(page);
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
  });

  test('closes with its button and with a click beside it', async () => {
    const page = await open(paper);
    await opener(page).click();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await isOpen(page)).toBe(false);
    expect(await opener(page).evaluate((element) => element === document.activeElement)).toBe(true);

    await opener(page).click();
    await page.mouse.click(5, 5);
    expect(await isOpen(page)).toBe(false);
  });

  test('stays open when a selection in the field is drawn out over its edge', async () => {
    const page = await open(paper);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('speculative');
    const { x, y, height } = (await field(page).boundingBox())!;
    await page.mouse.move(x + 60, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(5, y + height / 2);
    await page.mouse.up();
    expect(await isOpen(page)).toBe(true);
  });

  test('answers while one types: title, facts and words found, and how many there are', async () => {
    const page = await open(paper);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('speculative');
    const result = (await resultsOf(page)).filter({ hasText: 'SpecTr' });
    expect(await result.locator('mark').first().textContent()).toMatch(/speculative/i);
    expect(await result.locator('.result-facts').textContent()).toContain('NeurIPS 2023');
    const shown = await (await resultsOf(page)).count();
    expect(await status(page)).toMatch(new RegExp(`^${shown} results? for “speculative”\\.$`));
  });

  test('moves between field and results with the arrow keys, and follows with Enter', async () => {
    const page = await open('/about/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('translation');
    const links = await resultsOf(page);
    const hasFocus = (at: number) =>
      links.nth(at).evaluate((link) => link === document.activeElement);

    await page.keyboard.press('ArrowDown');
    expect(await hasFocus(0)).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await hasFocus(1)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('dialog-query');

    await page.keyboard.press('ArrowDown');
    const target = (await links.first().getAttribute('href'))!;
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${target}`);
  });

  test('says so when nothing is found', async () => {
    const page = await open(paper);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('xqzzv');
    await expect.poll(() => status(page)).toContain('Nothing found for “xqzzv”');
    expect(await page.locator('#search-dialog [data-search-results] li').count()).toBe(0);
  });

  test('takes the place of the search page when the link in the header is clicked', async () => {
    const page = await open(paper);
    await opener(page).click();
    expect(await isOpen(page)).toBe(true);
    expect(whereIs(page)).toBe(paper);
  });

  test('lets Ctrl and a click open the search page in a tab of its own', async () => {
    const page = await open(paper);
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      opener(page).click({ modifiers: ['Control'] }),
    ]);
    await tab.waitForURL('**/search/');
    expect(await isOpen(page)).toBe(false);
    expect(whereIs(page)).toBe(paper);
  });
});

describe('the search page', () => {
  test('shows the results of the query in its address, and keeps the address with the field', async () => {
    const page = await open('/search/?q=speculative');
    expect(await (await resultsOf(page)).first().textContent()).toContain('SpecTr');

    await page.locator('#page-query').fill('scaling laws');
    await expect.poll(() => status(page)).toContain('“scaling laws”');
    expect(new URL(page.url()).searchParams.get('q')).toBe('scaling laws');
    await page.reload();
    expect(await page.locator('#page-query').inputValue()).toBe('scaling laws');
    await page.locator('#page-query').fill('');
    await expect.poll(() => whereIs(page)).toBe('/search/');
  });

  test('is where the form of the first page leads', async () => {
    const page = await open('/');
    await page.locator('#home-query').fill('low-resource');
    await page.locator('#home-query').press('Enter');
    await page.waitForURL('**/search/?q=low-resource');
    await resultsOf(page);
  });
});

describe('an index that cannot be loaded', () => {
  const sentence = 'The search could not be loaded.';

  test.each([
    ['from the start', false],
    ['once the search was opened', true],
  ])(
    'is owned up to when it is away %s, and asked for again with the next letter',
    async (_, opened) => {
      const page = await open(paper);
      const lose = () => page.route('**/pagefind/**', (route) => route.abort());
      if (!opened) await lose();
      await page.keyboard.press('Control+k');
      if (opened) {
        await page.waitForLoadState('networkidle');
        await lose();
      }
      await page.keyboard.type('speculativ');
      await expect.poll(() => status(page)).not.toBe('');
      expect(await status(page)).toContain(sentence);

      await page.unroute('**/pagefind/**');
      await page.keyboard.type('e');
      await resultsOf(page);
      expect(await status(page)).toContain('“speculative”');
    },
  );
});
