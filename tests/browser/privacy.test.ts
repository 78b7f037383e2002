import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pages, paper } from '../support/page-set.ts';
import { readers, resultsOf } from '../support/reader.ts';

const { reader } = readers();

/** What a page asks of others and complains of, from now on. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  const { origin } = new URL(inject('address'));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') seen.push(`asks ${url.href}`);
  });
  page.on('pageerror', (error) => seen.push(`throws ${error.message}`));
  page.on('console', (message) => {
    const isMissingPage =
      message.location().url === page.url() && message.text().includes('status of 404');
    if (message.type() === 'error' && !isMissingPage) seen.push(`logs ${message.text()}`);
  });
  return seen;
}

const kept = async (page: Page) => ({
  cookies: await page.context().cookies(),
  ...(await page.evaluate(() => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
  }))),
});
const nothing = { cookies: [], local: [], session: [] };

describe('privacy', () => {
  test.each(pages)('%s asks no one else, logs no error and keeps nothing', async (path) => {
    const page = await reader();
    const seen = watch(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(seen).toEqual([]);
    expect(await kept(page)).toEqual(nothing);
  });

  test('searching asks no one else, logs no error and keeps nothing', async () => {
    const page = await reader();
    const seen = watch(page);
    await page.goto(paper);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('translation');
    await (await resultsOf(page)).first().click();
    await page.waitForURL((url) => url.pathname !== paper);
    await page.waitForLoadState('networkidle');
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
