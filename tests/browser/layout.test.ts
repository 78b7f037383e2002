import { describe, expect, test } from 'vitest';
import { hardToHit, overflow, overflowWhenSpaced, spaceOut } from '../support/layout.ts';
import { pages, paper } from '../support/page-set.ts';
import { answerTo, readers, settled } from '../support/reader.ts';

const { open } = readers();

test.each(pages)('%s fits windows of every width, and has nothing hard to hit', async (path) => {
  const page = await open(path);
  await settled(page);
  for (const width of [1280, 320]) expect(await overflow(page, width), `${width}`).toEqual([]);
  expect(await hardToHit(page)).toEqual([]);
  expect(await overflowWhenSpaced(page), 'text set wide apart').toEqual([]);
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
      page.locator('#dialog-query, [data-search-close], #search-dialog .search-keys');
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
    await expect.poll(() => parts().count()).toBe(3);
    expect(await outside()).toEqual([]);
    await page.keyboard.type('translation');
    await answerTo(page, 'translation');
    expect(await outside()).toEqual([]);
    await spaceOut(page);
    expect(await outside(), 'text set wide apart').toEqual([]);
  });
});
