import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { pages, paper } from '../support/page-set.ts';
import { readers, searchFor, settled } from '../support/reader.ts';

const { open } = readers();
/**
 * All rules once in light, and those of colour in the dark, which changes colours alone.
 * `npm run test:long` looks at every kind of page at every width.
 */
async function findings(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.setViewportSize({ width: 390, height: 800 });
  for (const one of await violations(page)) found.push(`light ${one}`);
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const one of await violations(page, ['color-contrast', 'link-in-text-block']))
    found.push(`dark ${one}`);
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
