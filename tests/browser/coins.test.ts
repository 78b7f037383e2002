import { expect, test } from 'vitest';
import { readers } from '../support/reader.ts';

const { open } = readers();

/** The height of what stands in lists for reference managers, and their words that can be seen. */
const seen = (spans: Element[]) => ({
  count: spans.length,
  height: Math.max(...spans.map((span) => span.getBoundingClientRect().height)),
  text: spans.map((span) => (span as HTMLElement).innerText).join(''),
});

test.each(['/papers/', '/paths/low-precision/'])(
  'what lists hold for reference managers is not seen, on screen or on paper: %s',
  async (path) => {
    const page = await open(path);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const { count, height, text } = await page.locator('.Z3988').evaluateAll(seen);
      expect(count).toBeGreaterThan(2);
      expect([height, text]).toEqual([0, '']);
    }
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('main').ariaSnapshot()).not.toContain('Z39.88');
  },
);
