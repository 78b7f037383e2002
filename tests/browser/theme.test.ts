import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readers } from '../support/reader.ts';

const { open } = readers();
const paper = '/papers/sun2023spectr/';

/** How light the page is, from 0 to 1. */
const lightness = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data[0]! / 255;
  });

const choose = (page: Page, label: string) =>
  page.getByRole('group', { name: 'Colours' }).getByText(label).click();

describe('the colours', () => {
  test.each([
    ['light', 0.9, 1],
    ['dark', 0, 0.2],
  ] as const)('follow a %s system where nothing was chosen', async (colorScheme, least, most) => {
    const light = await lightness(await open(paper, { colorScheme }));
    expect(light).toBeGreaterThanOrEqual(least);
    expect(light).toBeLessThanOrEqual(most);
  });

  test('stay as they were chosen, on the next page and before its first paint', async () => {
    const page = await open(paper, { colorScheme: 'light' });
    await choose(page, 'Dark');
    expect(await lightness(page)).toBeLessThan(0.2);
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.dataset.atStart = document.documentElement.dataset.theme;
      });
    });
    // Modules run after the page was read: what holds without them holds at the first paint.
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto('/topics/');
    expect(await page.evaluate(() => document.documentElement.dataset.atStart)).toBe('dark');
    expect(await lightness(page)).toBeLessThan(0.2);
  });

  test('go back to the system’s with Automatic, and nothing is kept', async () => {
    const page = await open(paper, { colorScheme: 'light' });
    await choose(page, 'Dark');
    await choose(page, 'Automatic');
    expect(await lightness(page)).toBeGreaterThan(0.9);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('change in every open tab at once', async () => {
    const page = await open(paper, { colorScheme: 'light' });
    const other = await page.context().newPage();
    await other.goto('/about/');
    await choose(page, 'Dark');
    await expect.poll(() => lightness(other)).toBeLessThan(0.2);
    expect(await other.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
  });

  test('are chosen with the arrow keys too', async () => {
    const page = await open(paper, { colorScheme: 'light' });
    await page.getByRole('radio', { name: 'Automatic' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await lightness(page)).toBeLessThan(0.2);
  });

  test('cannot be chosen without a script, and follow the system', async () => {
    const page = await open(paper, { javaScriptEnabled: false });
    expect(await page.locator('[data-theme-choice]').isVisible()).toBe(false);
  });

  test('of a printed page are light, whatever was chosen', async () => {
    const page = await open(paper, { colorScheme: 'light' });
    await choose(page, 'Dark');
    await page.emulateMedia({ media: 'print' });
    expect(await lightness(page)).toBeGreaterThan(0.9);
  });
});
