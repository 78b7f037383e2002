import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readers } from '../support/reader.ts';

const { open } = readers();
const said = (page: Page) => page.locator('[data-selection-said]').innerText();
const keys = (page: Page) =>
  page
    .locator('[data-selection-list] > li')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.reading));
const search = (page: Page) => new URL(page.url()).search;
const ready = (page: Page) => page.locator('[data-selection][data-ready]').waitFor();

describe('a list of one’s own', () => {
  test('is made with the keyboard alone, stands in the address, and is there after a reload', async () => {
    const page = await open('/selection/');
    await page.getByLabel('Add a paper').focus();
    await page.keyboard.type('spectr fast');
    await expect.poll(() => said(page)).toMatch(/^1 paper matches/);
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toMatch(/^Added as number 1: SpecTr/);
    await page.keyboard.type('free lunch mamba');
    await expect.poll(() => said(page)).toMatch(/^1 paper matches/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => keys(page)).toEqual(['sun2023spectr', 'ren2024mamba']);
    expect(search(page)).toBe('?papers=sun2023spectr,ren2024mamba');

    await page.getByRole('button', { name: 'Up: Exploring the Limitations of Mamba' }).focus();
    await page.keyboard.press('Enter');
    expect(await said(page)).toMatch(/Mamba.* is now number 1 of 2\.$/);
    // At the beginning "up" ends, and the keyboard goes on beside it.
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toMatch(/^Down/);
    await page.getByLabel('Title, if you want one').focus();
    await page.keyboard.type('Week 1 & <b>2</b>');
    await page.keyboard.press('Tab');
    const address = '?papers=ren2024mamba,sun2023spectr&title=Week%201%20%26%20%3Cb%3E2%3C%2Fb%3E';
    expect(search(page)).toBe(address);

    await page.reload();
    await ready(page);
    expect(await keys(page)).toEqual(['ren2024mamba', 'sun2023spectr']);
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe(
      'Week 1 & <b>2</b>',
    );
    await page.getByRole('button', { name: 'Remove: SpecTr' }).click();
    expect(await keys(page)).toEqual(['ren2024mamba']);
  });

  test('tells of a key that no paper has, in its place, and saves nothing without it', async () => {
    const page = await open('/selection/?papers=sun2023spectr,<i>none,ren2024mamba');
    await ready(page);
    const list = page.locator('[data-selection-list]');
    expect(await list.locator('li').nth(1).innerText()).toContain('“<i>none” is not on the list');
    expect(await page.getByText('Not on the list: <i>none.').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Save .bib' }).click();
    await page.getByText('Nothing was saved: “<i>none” is not on the list.').waitFor();
    await page.getByRole('button', { name: 'Remove: <i>none' }).click();
    expect(await page.getByText('Not on the list').isVisible()).toBe(false);
  });

  test('without script says what it needs, and leads to the files of the lists', async () => {
    const page = await open('/selection/?papers=sun2023spectr', { javaScriptEnabled: false });
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain('needs a script, which is switched off here');
    expect(await main.locator('button:visible, input:visible').count()).toBe(0);
    for (const path of ['/papers.bib', '/paths/low-precision/syllabus/', '/topics/reasoning.ris'])
      expect(await main.locator(`a[href="${path}"]:visible`).count(), path).toBe(1);
  });
});
