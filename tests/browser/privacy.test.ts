import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pages, paper } from '../support/page-set.ts';
import { readers, searchFor, searchResults, settled } from '../support/reader.ts';

const { reader } = readers();

/** What a page asks of others and complains of from now on; breaches of the CSP are complaints. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  const see = (what: string) => seen.push(`${page.url()} ${what}`);
  const { origin } = new URL(inject('address'));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) see(`asks ${request.url()}`);
  });
  page.on('pageerror', ({ message }) => see(`throws ${message}`));
  page.on('console', (message) => {
    const isOwnStatus =
      message.location().url === page.url() && message.text().includes('status of 404');
    if (message.type() === 'error' && !isOwnStatus) see(`logs ${message.text()}`);
  });
  return seen;
}

/** All that a page has kept in the browser. */
const kept = async (page: Page) => ({
  cookies: await page.context().cookies(),
  ...(await page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }))),
});
const nothing = { cookies: [], local: [], session: [], databases: [], caches: [] };

describe('privacy', () => {
  test('no page asks anyone else, logs an error or keeps anything', async () => {
    const first = await reader();
    const seen = await Promise.all(
      pages.map(async (path) => {
        const page = await first.context().newPage();
        const seen = watch(page);
        await page.goto(path, { waitUntil: 'networkidle' });
        await settled(page);
        return seen;
      }),
    );
    expect(seen.flat()).toEqual([]);
    await first.goto('/');
    expect(await kept(first)).toEqual(nothing);
  });

  test('searching asks no one else, logs no error and keeps nothing', async () => {
    const page = await reader();
    const seen = watch(page);
    await page.goto(paper);
    await searchFor(page, 'translation');
    await searchResults(page).first().click();
    await page.waitForURL((url) => url.pathname !== paper);
    expect(seen).toEqual([]);
    expect(await kept(page)).toEqual(nothing);
  });

  test('a setting that the reader changes is the one thing kept', async () => {
    const page = await reader();
    await page.goto(paper);
    await page.keyboard.press('Control+k');
    await page.getByRole('checkbox').uncheck();
    expect(await kept(page)).toEqual({
      ...nothing,
      local: [['lectern:/:search-with-slash', 'off']],
    });
  });
});
