import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { paper } from '../support/page-set.ts';
import { readers } from '../support/reader.ts';

const { reader } = readers();

const allowed = ['clipboard-read', 'clipboard-write'];

/** A page of a paper in a browser that allows what is listed. */
async function readerWith(permissions: string[]) {
  const page = await reader();
  await page.clock.install();
  await page.context().grantPermissions(permissions);
  await page.goto(paper);
  return page;
}

const copyButton = (page: Page) => page.locator('button[data-copy]:visible');
const statusOf = (page: Page) => page.locator('[role=status][data-copy-status]');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Presses the button and hears what is said. */
async function copy(page: Page): Promise<string | null> {
  expect(await statusOf(page).textContent()).toBe('');
  await copyButton(page).click();
  await expect.poll(() => statusOf(page).textContent()).not.toBe('');
  return statusOf(page).textContent();
}

describe('the copy button', () => {
  test('puts the BibTeX entry on the clipboard, to the letter, and says so', async () => {
    const page = await readerWith(allowed);
    expect(await copy(page)).toBe('Copied');
    const bibtex = await page.locator('.citation pre:visible').textContent();
    expect(bibtex).toMatch(/^@inproceedings\{sun2023spectr,\n[\s\S]*\n\}$/);
    expect(await clipboard(page)).toBe(bibtex);
  });

  test('selects the entry where the clipboard is refused', async () => {
    const page = await readerWith([]);
    expect(await copy(page)).toMatch(/^Selected/);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(
      await page.locator('.citation pre:visible').textContent(),
    );
  });

  test('takes its own name again after a while', async () => {
    const page = await readerWith(allowed);
    await copy(page);
    expect(await copyButton(page).textContent()).toBe('Copied');
    await page.clock.runFor(5000);
    expect((await copyButton(page).textContent())?.trim()).toBe('Copy');
  });
});

describe('a style of citation', () => {
  test('is chosen with the arrow keys and copied as plain text', async () => {
    const page = await readerWith(allowed);
    await page.locator('.citation input:checked').focus();
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press('ArrowRight');
    const chosen = page.getByRole('radio', { name: 'IEEE' });
    expect(await chosen.isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await copyButton(page).evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => statusOf(page).textContent()).toBe('Copied');
    expect(await clipboard(page)).toBe(
      'Z. Sun, A. T. Suresh, J. H. Ro, A. Beirami, H. Jain, and F. Yu, “SpecTr: Fast speculative decoding via optimal transport,” in Advances in Neural Information Processing Systems, 2023, vol. 36, pp. 30222–30242. doi: 10.52202/075280-1314.',
    );
  });

  test('keeps its italics on the page', async () => {
    const page = await readerWith([]);
    await page.getByText('APA', { exact: true }).click();
    const italics = page.locator('.citation p:visible i').first();
    expect(await italics.innerText()).toBe('Advances in Neural Information Processing Systems');
    expect(await italics.evaluate((one) => getComputedStyle(one).fontStyle)).toBe('italic');
  });

  test('is the only one that is shown', async () => {
    const page = await readerWith([]);
    for (const name of ['MLA', 'Wikipedia', 'BibTeX']) {
      await page.getByText(name, { exact: true }).click();
      expect(await page.locator('.citation fieldset > :is(p, pre):visible').count()).toBe(1);
      expect(await copyButton(page).count()).toBe(1);
    }
  });
});
