import { describe, expect, test } from 'vitest';
import { readers } from '../support/reader.ts';

const { reader } = readers();

async function ask(path: string) {
  const page = await reader();
  const response = await page.goto(path, { waitUntil: 'networkidle' });
  const nearest = page.locator('[data-nearest]');
  return { page, nearest, status: response?.status() };
}

describe('an address where there is no page', () => {
  test('is answered with status 404 and ways to go on', async () => {
    const { page, status } = await ask('/no-such-page/');
    expect(status).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('There is no page at this address');
    await page.getByRole('main').getByRole('link', { name: 'all papers' }).click();
    await page.waitForURL('**/papers/');
  });

  test('offers the page it was meant for when it was mistyped', async () => {
    const { page, nearest, status } = await ask('/papers/sun2023spectre/');
    expect(status).toBe(404);
    await nearest.locator('a').first().click();
    await page.waitForURL('**/papers/sun2023spectr/');
  });

  test('offers none where none is like it', async () => {
    const { nearest } = await ask('/wholly-unlike-anything-that-stands-here-at-all/');
    expect(await nearest.count()).toBe(1);
    expect(await nearest.isVisible()).toBe(false);
    expect(await nearest.locator('a').count()).toBe(0);
  });
});
