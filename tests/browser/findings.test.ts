import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { paper } from '../support/page-set.ts';
import { authorLinks } from '../support/pages.ts';
import { readers } from '../support/reader.ts';

const { open } = readers();
const finding = (page: Page, id: string) => page.locator(`#finding-${id}`);
const words = (page: Page, id: string) => page.locator(`#words-${id}`);

/** Whether an element is marked, as one that was chosen or is pointed at. */
const isMarked = (element: ReturnType<Page['locator']>) =>
  element.evaluate((node) => getComputedStyle(node).backgroundColor !== 'rgba(0, 0, 0, 0)');

describe.each([
  ['with a script', true],
  ['without one', false],
])('a finding, %s', (_, javaScriptEnabled) => {
  test('shows its words in the abstract when it is chosen, and is marked with them', async () => {
    const page = await open(paper, { javaScriptEnabled, reducedMotion: 'reduce' });
    expect(await isMarked(words(page, 'speed'))).toBe(false);
    await finding(page, 'speed').locator('q').click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#words-speed');
    expect(await isMarked(words(page, 'speed'))).toBe(true);
    expect(await isMarked(finding(page, 'speed'))).toBe(true);
    const { y } = (await words(page, 'speed').boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(page.viewportSize()!.height);
  });

  test('is led back to from its words, with the keyboard', async () => {
    const page = await open(paper, { javaScriptEnabled });
    await page.locator('a.back[href="#finding-speed"]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => isMarked(finding(page, 'speed'))).toBe(true);
    expect(await isMarked(words(page, 'speed'))).toBe(true);
  });

  test('has an address that marks it and its words, and nothing else', async () => {
    const page = await open(`${paper}#finding-speed`, { javaScriptEnabled });
    expect(await isMarked(finding(page, 'speed'))).toBe(true);
    expect(await isMarked(words(page, 'speed'))).toBe(true);
    const others = page.locator('.finding:not(#finding-speed)');
    for (const other of await others.all()) expect(await isMarked(other)).toBe(false);
  });

  test('marks its words while it is pointed at', async () => {
    const page = await open(paper, { javaScriptEnabled });
    await finding(page, 'speed').hover();
    expect(await isMarked(words(page, 'speed'))).toBe(true);
  });
});

test('a byline of 39 authors shows its beginning, and the rest with one press', async () => {
  const page = await open('/papers/nllb2022language/', { viewport: { width: 390, height: 844 } });
  const shown = page.locator(`${authorLinks}:visible`);
  expect(await shown.count()).toBe(8);
  await page.getByText('and 31 more authors').click();
  expect(await shown.count()).toBe(39);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('and 31 more authors').isVisible()).toBe(false);
});
