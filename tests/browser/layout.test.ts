import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pages, paper } from '../support/page-set.ts';
import { answerTo, readers, settled } from '../support/reader.ts';

const { open } = readers();

/** Sets the text as far apart as WCAG 2.2 asks a page to bear (success criterion 1.4.12). */
const spaceText = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
     p { margin-bottom: 2em !important; }`,
  );
  document.adoptedStyleSheets.push(sheet);
};

/** Text that reaches past the window, or past an element that hides what overflows. */
const cutText = (): string[] => {
  const cut: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (!node.textContent?.trim() || !parent.checkVisibility() || parent.closest('.sr-only'))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    let isCut = false;
    let scrolls = false;
    for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const frame = box.getBoundingClientRect();
      if (overflowX === 'hidden' || overflowX === 'clip')
        isCut ||= left < frame.left - 1 || right > frame.right + 1;
      if (overflowY === 'hidden' || overflowY === 'clip')
        isCut ||= top < frame.top - 1 || bottom > frame.bottom + 1;
      scrolls = overflowX === 'auto' || overflowX === 'scroll';
      if (scrolls) break;
    }
    if (!scrolls) isCut ||= left < 0 || right > document.documentElement.clientWidth;
    if (isCut) cut.push(node.textContent.trim().slice(0, 60));
  }
  return cut;
};

/** Controls that stand by themselves and are less than 24 pixels high. */
const lowControls = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary')]
    .map((control) => control.closest('label') ?? control)
    .filter((control) => control.checkVisibility() && !control.closest('.sr-only'))
    .filter((control) => {
      const text = control.closest('p, dd')?.textContent?.trim();
      const isInText =
        text !== undefined &&
        text !== control.textContent?.trim() &&
        getComputedStyle(control).display === 'inline';
      const isInNames = control.closest('.inline-list, main li[id]');
      return !isInText && !isInNames;
    })
    .map((control) => ({ control, height: control.getBoundingClientRect().height }))
    .filter(({ height }) => height < 24)
    .map(({ control, height }) => `${height} ${control.outerHTML.slice(0, 100)}`);

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.each(pages)('%s', (path) => {
  test('scrolls down alone, in narrow windows and in wide ones', async () => {
    const page = await open(path);
    await settled(page);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sideways(page), `${width} pixels`).toBeLessThanOrEqual(0);
      expect(await page.evaluate(cutText), `${width} pixels`).toEqual([]);
    }
  });

  test('bears text set wide apart in a narrow window', async () => {
    const page = await open(path, { viewport: { width: 320, height: 800 } });
    await settled(page);
    await page.evaluate(spaceText);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(cutText)).toEqual([]);
  });

  test('has no control that is hard to hit', async () => {
    const page = await open(path, { viewport: { width: 390, height: 800 } });
    await settled(page);
    expect(await page.evaluate(lowControls)).toEqual([]);
  });
});

describe('the keyboard', () => {
  test('reaches first the link that skips to the content', async () => {
    const page = await open(paper);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    const { width, height, x, y } = (await skip.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);

    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });
});

describe('the search dialog in a small window', () => {
  const small = { viewport: { width: 320, height: 480 } };

  test('shows field, close button and its last line, with results and without', async () => {
    const page = await open(paper, small);
    const parts = () =>
      page.locator('#dialog-query, [data-search-close], #search-dialog [data-search-keys]');
    const outside = () =>
      parts().evaluateAll((elements) =>
        elements
          .filter((element) => {
            const { top, left, right, bottom } = element.getBoundingClientRect();
            return top < 0 || left < 0 || right > innerWidth || bottom > innerHeight;
          })
          .map((element) => element.outerHTML.slice(0, 100)),
      );
    await page.keyboard.press('Control+k');
    expect(await parts().count()).toBe(3);
    expect(await outside()).toEqual([]);
    await page.keyboard.type('translation');
    await answerTo(page, 'translation');
    expect(await outside()).toEqual([]);
    await page.evaluate(spaceText);
    expect(await outside(), 'text set wide apart').toEqual([]);
  });
});
