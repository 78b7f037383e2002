import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { pages, paper } from '../support/page-set.ts';
import { readers, searchFor, settled } from '../support/reader.ts';

const { open } = readers();
const widths = [1280, 390];

/** All rules at each width; the rules of colour again in the dark, which changes colours alone. */
async function findings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const rules = colorScheme === 'dark' ? ['color-contrast', 'link-in-text-block'] : undefined;
      for (const one of await violations(page, rules)) found.push(`${width} ${colorScheme} ${one}`);
    }
  }
  return found;
}

describe('axe-core finds nothing wrong', () => {
  test.each(pages)('on %s', async (path) => {
    const page = await open(path, { bypassCSP: true });
    await settled(page);
    expect(await findings(page)).toEqual([]);
  });

  test('in the search dialog with results', async () => {
    const page = await open(paper, { bypassCSP: true });
    await searchFor(page, 'translation');
    expect(await findings(page)).toEqual([]);
  });
});
