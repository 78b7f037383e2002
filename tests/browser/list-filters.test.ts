import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { readPage } from '../support/pages.ts';
import { readers } from '../support/reader.ts';

const { reader, open } = readers();

/** What each row of the whole list is, as it was built. */
const rows = (() => {
  const { $ } = readPage(inject('folder'), '/papers/');
  return $('[data-paper]')
    .map((_, row) => ({
      key: row.attribs['data-paper']!,
      topics: row.attribs['data-topic']!.split(' '),
      year: row.attribs['data-year']!,
    }))
    .get();
})();
const countWhere = (of: (row: (typeof rows)[number]) => boolean) => rows.filter(of).length;
const ofScaling = countWhere(({ topics }) => topics.includes('scaling-laws'));

const shown = (page: Page) => page.locator('[data-paper]:visible');
const tally = (page: Page) => page.locator('[data-tally]');
const box = (page: Page, name: string, value: string) =>
  page.locator(`[data-filters] input[name=${name}][value="${value}"]`);
const chips = (page: Page) => page.locator('[data-chosen] button');
const query = (page: Page) => page.evaluate(() => location.search);

/** Opens a list and waits until its filters can be used, and it is what the address asks for. */
async function openList(path: string, options = {}): Promise<Page> {
  const page = await open(path, options);
  await page.locator('html:not([data-asking]) [data-filters]:not([inert])').waitFor();
  return page;
}

describe('choosing', () => {
  test('narrows the list down, says how far, and keeps it in the address', async () => {
    const page = await openList('/papers/');
    await expect.poll(() => tally(page).innerText()).toBe(`${rows.length} papers`);
    await box(page, 'topic', 'scaling-laws').check();
    await expect.poll(() => shown(page).count()).toBe(ofScaling);
    await expect.poll(() => tally(page).innerText()).toBe(`${ofScaling} of ${rows.length} papers`);
    expect(await query(page)).toBe('?topic=scaling-laws');
    await box(page, 'topic', 'reasoning').check();
    await box(page, 'year', '2023').evaluate((input) => (input as HTMLElement).click());
    const expected = countWhere(
      ({ topics, year }) =>
        year === '2023' && (topics.includes('scaling-laws') || topics.includes('reasoning')),
    );
    expect(expected).toBeGreaterThan(0);
    await expect.poll(() => shown(page).count()).toBe(expected);
    expect(await query(page)).toBe('?topic=scaling-laws&topic=reasoning&year=2023');
  });

  test('counts at every value what it would leave, and dims what would leave nothing', async () => {
    const page = await openList('/papers/?topic=scaling-laws');
    const years = await page.locator('[data-filters] input[name=year]').evaluateAll((inputs) =>
      (inputs as HTMLInputElement[]).map((input) => ({
        year: input.value,
        count: Number(input.closest('label')!.querySelector('[data-count]')!.textContent),
        disabled: input.disabled,
      })),
    );
    expect(years.length).toBeGreaterThan(5);
    for (const { year, count, disabled } of years) {
      const expected = countWhere(
        (row) => row.year === year && row.topics.includes('scaling-laws'),
      );
      expect(count, year).toBe(expected);
      expect(disabled, year).toBe(expected === 0);
    }
    expect(years.some(({ disabled }) => disabled)).toBe(true);
    const other = page.locator('label', { has: page.locator('[value=reasoning]') });
    expect(await other.locator('[data-count]').innerText()).toBe(
      String(countWhere(({ topics }) => topics.includes('reasoning'))),
    );
  });

  test('leaves no heading without papers, and no way to one', async () => {
    const page = await openList('/papers/?topic=scaling-laws');
    const years = new Set(
      rows.filter(({ topics }) => topics.includes('scaling-laws')).map(({ year }) => year),
    );
    expect(new Set(await page.locator('main h2:visible').allInnerTexts())).toEqual(years);
    expect(new Set(await page.locator('.list-jumps a:visible').allInnerTexts())).toEqual(years);
  });

  test('is undone value by value, or all at once', async () => {
    const page = await openList('/papers/?topic=scaling-laws&year=2023');
    expect(await chips(page).allInnerTexts()).toEqual(['Scaling laws ×', '2023 ×', 'Clear all']);
    await page.getByRole('button', { name: 'Remove 2023' }).click();
    await expect.poll(() => shown(page).count()).toBe(ofScaling);
    expect(await query(page)).toBe('?topic=scaling-laws');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => shown(page).count()).toBe(rows.length);
    expect(await query(page)).toBe('');
    expect(await chips(page).count()).toBe(0);
    expect(await page.locator('[data-filters] input:checked').count()).toBe(0);
  });

  test('works with the keyboard alone, which never loses its place', async () => {
    const page = await openList('/papers/', { viewport: { width: 390, height: 844 } });
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        return activeElement instanceof HTMLInputElement
          ? activeElement.value
          : activeElement?.textContent?.trim();
      });
    await page.locator('[data-filters] > summary').focus();
    await page.keyboard.press('Enter');
    for (let at = 0; at < 20 && (await focused()) !== 'scaling-laws'; at++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => tally(page).innerText()).toBe(`${ofScaling} of ${rows.length} papers`);
    expect(await focused()).toBe('scaling-laws');
    for (let at = 0; at < 40 && (await focused()) !== 'Scaling laws ×'; at++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(page).count()).toBe(rows.length);
    expect(await focused()).toBe(`${rows.length} papers`);
  });
});

describe('an address', () => {
  test('gives its choices back after a paper was read', async () => {
    const page = await openList('/papers/?topic=scaling-laws');
    await box(page, 'topic', 'reasoning').check();
    const before = await shown(page).count();
    await shown(page).first().getByRole('link').click();
    await page.waitForURL(/\/papers\/\w+\/$/);
    await page.goBack();
    await page.locator('[data-filters]:not([inert])').waitFor();
    await expect.poll(() => shown(page).count()).toBe(before);
    expect(await box(page, 'topic', 'reasoning').isChecked()).toBe(true);
    expect(await chips(page).count()).toBe(3);
  });

  test('that asks for what is not here is told so, and the rest of it holds', async () => {
    const page = await openList('/papers/?topic=scaling-law&topic=reasoning&level=<b>');
    expect(await page.locator('[data-unknown]').innerText()).toBe(
      'The address asks for a topic that is not here: scaling-law. The address asks for a level that is not here: <b>.',
    );
    await expect
      .poll(() => shown(page).count())
      .toBe(countWhere(({ topics }) => topics.includes('reasoning')));
  });

  test('that no paper answers says so, and offers to drop each choice', async () => {
    const page = await openList('/papers/?topic=scaling-laws&year=2016');
    await expect.poll(() => tally(page).innerText()).toBe(`0 of ${rows.length} papers`);
    expect(await page.locator('[data-nothing]').innerText()).toContain('Scaling laws, 2016');
    await page.getByRole('button', { name: `Without 2016: ${ofScaling} papers` }).click();
    await expect.poll(() => shown(page).count()).toBe(ofScaling);
    expect(await page.locator('[data-nothing]').isVisible()).toBe(false);
    expect(await query(page)).toBe('?topic=scaling-laws');
  });

  test('keeps its fragment and whatever is no choice', async () => {
    const page = await openList('/papers/?ref=mail#y2023');
    await box(page, 'topic', 'reasoning').check();
    expect(await page.evaluate(() => location.href)).toMatch(/\?ref=mail&topic=reasoning#y2023$/);
  });
});

describe('without script', () => {
  test('the list is whole whatever the address asks for, and says so', async () => {
    const page = await open('/papers/?topic=scaling-laws', { javaScriptEnabled: false });
    await expect.poll(() => shown(page).count()).toBe(rows.length);
    expect(await page.locator('main input:visible, main button:visible').count()).toBe(0);
    expect(await page.locator('[data-filters]').isVisible()).toBe(false);
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain('this is the whole list, whatever the address asks');
    for (const path of ['/topics/', '/years/', '/venues/', '/kinds/', '/levels/'])
      expect(await main.locator(`noscript a[href="${path}"]`).isVisible(), path).toBe(true);
  });
});

describe('the filters', () => {
  test.each([390, 1280])('push nothing aside as they come, at %i pixels', async (width) => {
    const page = await reader({ viewport: { width, height: 844 } });
    await page.addInitScript(() => {
      const seen = globalThis as unknown as { shift: number };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of ['/papers/', '/papers/by-topic/', '/topics/scaling-laws/']) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.locator('[data-filters]:not([inert])').waitFor();
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBe(0);
    }
  });

  test('that could not be loaded come with the next try', async () => {
    const page = await reader();
    await page.route('**/_astro/list-filters*', (route) => route.abort());
    await page.goto('/papers/');
    const failed = page.waitForEvent('requestfailed');
    await box(page, 'topic', 'scaling-laws').check();
    await failed;
    await page.unroute('**/_astro/list-filters*');
    await box(page, 'topic', 'reasoning').focus();
    await expect.poll(() => tally(page).innerText()).toBe(`${ofScaling} of ${rows.length} papers`);
  });

  test('leave the list in view on a phone, and stand open beside it where there is room', async () => {
    const page = await openList('/papers/', { viewport: { width: 390, height: 844 } });
    expect((await shown(page).first().boundingBox())!.y).toBeLessThan(844 * 0.6);
    expect(await box(page, 'topic', 'reasoning').isVisible()).toBe(false);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await box(page, 'topic', 'reasoning').isVisible()).toBe(true);
    const list = (await shown(page).first().boundingBox())!;
    const filters = (await page.locator('[data-filters]').boundingBox())!;
    expect(filters.x).toBeGreaterThan(list.x + list.width);
  });

  test('are sound when they are open on a phone and something is chosen', async () => {
    const page = await openList('/papers/?topic=scaling-laws', {
      viewport: { width: 320, height: 800 },
      bypassCSP: true,
    });
    await page.locator('[data-filters] > summary').click();
    expect(await box(page, 'topic', 'reasoning').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
  });
});

describe('a topic on paper', () => {
  test('is a hand-out: no filters, and under each title where the paper can be found', async () => {
    const page = await openList('/topics/scaling-laws/');
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.locator('[data-filters], main button').filter({ visible: true }).count(),
    ).toBe(0);
    const addresses = page.locator('[data-paper]').getByText(/^https:\/\//);
    expect(await addresses.filter({ visible: true }).count()).toBe(ofScaling);
    await page.emulateMedia({ media: 'screen' });
    expect(await addresses.filter({ visible: true }).count()).toBe(0);
  });
});
