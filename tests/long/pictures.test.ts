import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readers } from '../support/reader.ts';

const { reader } = readers();

/** Opens a page that waits for the site's own fonts, which a first visit may do without. */
async function open(path: string, options: BrowserContextOptions): Promise<Page> {
  const page = await reader({ bypassCSP: true, ...options });
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
    await route.fulfill({ response, body });
  });
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** The dots that can be seen, in the order of the Tab key. */
const dots = (page: Page) => page.locator('svg.picture:visible a');

/** What is wrong with the label that is shown, as it is drawn. */
const flawsOfLabel = (): string[] => {
  const shown = [...document.querySelectorAll('.dot-label')].filter(
    (label) => label.getBoundingClientRect().width > 0,
  );
  if (shown.length !== 1) return [`${shown.length} labels are shown`];
  const box = shown[0]!.querySelector('rect')!.getBoundingClientRect();
  const loose = [...shown[0]!.querySelectorAll('tspan')].filter((line) => {
    const range = document.createRange();
    range.selectNodeContents(line);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return left < box.left || right > box.right || top < box.top - 1 || bottom > box.bottom + 1;
  });
  return [
    ...(box.left < 0 || box.right > innerWidth ? ['the label reaches past the window'] : []),
    ...loose.map((line) => `"${line.textContent}" leaves its box`),
  ];
};

describe.each(['/map/', '/timeline/'])('%s', (path) => {
  test.each([390, 1280])('shows the label of every dot whole, at %i pixels', async (width) => {
    const page = await open(path, { viewport: { width, height: 900 } });
    const all = dots(page);
    expect(await all.count()).toBeGreaterThan(60);
    await page.keyboard.press('Tab'); // From here on the browser shows where the focus is.
    await page.addScriptTag({ content: `flawsOfLabel = ${flawsOfLabel.toString()}` });
    const flaws = await all.evaluateAll((links) =>
      links.flatMap((link) => {
        (link as SVGAElement).focus();
        const { flawsOfLabel } = globalThis as unknown as { flawsOfLabel: () => string[] };
        return flawsOfLabel().map((flaw) => `${link.getAttribute('aria-label')}: ${flaw}`);
      }),
    );
    expect(flaws).toEqual([]);
  });

  test('lets the Tab key go from the list’s link into the picture and from dot to dot', async () => {
    const page = await open(path, { viewport: { width: 1280, height: 900 } });
    await page.getByRole('link', { name: 'as a list' }).focus();
    for (const number of [0, 1, 2]) {
      await page.keyboard.press('Tab');
      const dot = dots(page).nth(number);
      expect(await dot.evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await dot.locator('.ring').isVisible()).toBe(true);
      expect(await page.evaluate(flawsOfLabel)).toEqual([]);
    }
    const address = await dots(page).nth(2).getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}`);
  });

  test('shows a label to the pointer, and none while nothing is reached for', async () => {
    const page = await open(path, { viewport: { width: 1280, height: 900 } });
    expect(await page.locator('.dot-label:visible').count()).toBe(0);
    await dots(page).first().locator('circle').first().hover();
    expect(await page.evaluate(flawsOfLabel)).toEqual([]);
  });

  test('keeps a label while the pointer moves onto it, and lets Escape put it away', async () => {
    const page = await open(path, { viewport: { width: 1280, height: 900 } });
    const dot = dots(page).nth(12);
    const label = dot.locator('.dot-label');
    const reach = dot.locator('circle').first();
    await reach.hover();
    const { x, y, width, height } = (await label.locator('rect').first().boundingBox())!;
    for (const [acrossLabel, downLabel] of [
      [0.5, 0.5],
      [0.05, 0.1],
      [0.95, 0.9],
    ] as const) {
      await page.mouse.move(x + acrossLabel * width, y + downLabel * height, { steps: 12 });
      expect(await label.isVisible()).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await label.isVisible()).toBe(false);

    await page.mouse.move(0, 0);
    await reach.hover();
    expect(await label.isVisible()).toBe(true);
  });

  test('lets Escape put away the label of the dot that has the focus, which stays there', async () => {
    const page = await open(path, { viewport: { width: 1280, height: 900 } });
    await page.getByRole('link', { name: 'as a list' }).focus();
    await page.keyboard.press('Tab');
    const label = dots(page).first().locator('.dot-label');
    expect(await label.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await label.isVisible()).toBe(false);
    expect(await dots(page).first().locator('.ring').isVisible()).toBe(true);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await label.isVisible()).toBe(true);
  });

  test('is one picture to those who hear it, with named links', async () => {
    const page = await open(path, { viewport: { width: 390, height: 900 } });
    const picture = page.getByRole('group', { name: /^(?:Map|Timeline) of the papers$/ });
    expect(await picture.count()).toBe(1);
    const link = picture.getByRole('link', {
      name: 'SpecTr: Fast Speculative Decoding via Optimal Transport, Sun et al., 2023',
      exact: true,
    });
    expect(await link.count()).toBe(1);
  });

  test('names its topics in letters of 11 pixels or more on a phone', async () => {
    const page = await open(path, { viewport: { width: 390, height: 900 } });
    const heights = await page.locator('svg.picture:visible .region-name').evaluateAll((names) =>
      names.map((name) => {
        const { a } = (name as SVGTextElement).getScreenCTM()!;
        return Number.parseFloat(getComputedStyle(name).fontSize) * a;
      }),
    );
    expect(heights.length).toBeGreaterThan(10);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(11);
  });

  test('prints its picture with every name, and its list', async () => {
    const page = await open(path, { viewport: { width: 700, height: 1000 } });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const { width, height } = (await page.locator('svg.picture:visible').boundingBox())!;
    expect(width).toBeGreaterThan(400);
    expect(height).toBeGreaterThan(400);
    const pale = await page
      .locator('svg.picture:visible .region-name')
      .evaluateAll((names) =>
        names
          .filter((name) => name.getBoundingClientRect().height > 0)
          .map((name) => getComputedStyle(name).fill),
      );
    expect(pale.length).toBeGreaterThan(10);
    expect(new Set(pale)).toEqual(new Set(['oklch(0.25 0.02 260)']));
    expect(await page.locator('[aria-labelledby=list] ol a:visible').count()).toBeGreaterThan(60);
  });
});
