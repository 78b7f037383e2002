import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { paper } from '../support/page-set.ts';
import { readers, searchFor, searchResults, searchStatus } from '../support/reader.ts';

const { open } = readers();

const section = (page: Page) => page.locator('[data-offline]');
const kept = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

/** A reader who keeps the list on the device, and then has no connection. */
async function keepList(): Promise<Page> {
  const page = await open('/shelf/');
  await section(page).getByRole('button', { name: 'Keep the list on this device' }).click();
  await section(page)
    .getByText(/The list is kept: \d/)
    .waitFor({ timeout: 20_000 });
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.context().setOffline(true);
  return page;
}

describe('a list that is kept on the device', () => {
  test('is read and searched without a connection', async () => {
    const page = await keepList();
    await page.goto(paper);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('SpecTr');
    await page.goto('/papers/?topic=reasoning');
    const all = await page.locator('[data-paper]').count();
    await expect
      .poll(() => page.locator('[data-tally]').innerText())
      .toMatch(new RegExp(`^\\d of ${all} papers$`));
    await searchFor(page, 'kalamang');
    expect(await searchResults(page).first().innerText()).toContain('One Grammar Book');
  });

  test('gives a page of its own for an address that is not kept', async () => {
    const page = await keepList();
    await page.goto('/papers/no-such-paper/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('You are offline');
  });

  test('goes from the device with one press', async () => {
    const page = await open('/shelf/');
    await section(page).getByRole('button', { name: 'Keep the list' }).click();
    const remove = section(page).getByRole('button', { name: 'Remove it' });
    await remove.click({ timeout: 20_000 });
    await section(page).getByText('no longer kept').waitFor();
    expect(await kept(page)).toEqual({ caches: [], workers: 0 });
  });
});

describe('without a connection and with nothing kept', () => {
  test('the search owns up to it, and answers when the connection is back', async () => {
    const page = await open(paper);
    await page.context().setOffline(true);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('kalaman');
    await expect.poll(() => searchStatus(page).textContent()).toContain('You are offline.');
    await page.context().setOffline(false);
    await page.keyboard.type('g');
    await expect.poll(() => searchResults(page).count()).toBeGreaterThan(0);
  });

  test('a file that cannot be had ends the keeping, and nothing is half kept', async () => {
    const page = await open('/shelf/');
    await page.route(`**${paper}`, (route) => route.abort());
    await section(page).getByRole('button', { name: 'Keep the list' }).click();
    const remains = async () => [
      await section(page).getByRole('status').innerText(),
      await section(page).getByRole('button').allInnerTexts(),
      await kept(page),
    ];
    await expect
      .poll(remains, { timeout: 20_000 })
      .toEqual([
        expect.stringContaining('Not everything could be had.'),
        ['Keep the list on this device'],
        { caches: [], workers: 0 },
      ]);
  });

  test('keeping the list says that it must wait', async () => {
    const page = await open('/shelf/');
    await page.context().setOffline(true);
    await section(page).getByRole('button', { name: 'Keep the list' }).click();
    await section(page).getByText('You are offline').waitFor();
    expect(await kept(page)).toEqual({ caches: [], workers: 0 });
  });
});
