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

  test.each([
    '/abs/2310.15141v2/',
    '/pdf/2310.15141.pdf',
    '/arxiv/2310.15141',
    '/doi/10.48550/arXiv.2310.15141',
  ])('leads from %s to the paper', async (path) => {
    const { page } = await ask(path);
    await page.waitForURL('**/papers/sun2023spectr/');
  });

  test('stays where an identifier is of no paper on the list', async () => {
    const { page, status } = await ask('/abs/9912.99999v3/');
    expect(status).toBe(404);
    expect(new URL(page.url()).pathname).toBe('/abs/9912.99999v3/');
  });

  test('offers none where none is like it', async () => {
    const { nearest } = await ask('/wholly-unlike-anything-that-stands-here-at-all/');
    expect(await nearest.count()).toBe(1);
    expect(await nearest.isVisible()).toBe(false);
    expect(await nearest.locator('a').count()).toBe(0);
  });
});
