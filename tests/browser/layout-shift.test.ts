import { describe, expect, test } from 'vitest';
import { shifts } from '../support/layout-shift.ts';
import { pages } from '../support/page-set.ts';
import { readers } from '../support/reader.ts';

const { reader } = readers();

describe.each([390, 1280])('at %i pixels', (width) => {
  test.each(pages)('%s stands still, on a first visit and on a second', async (path) => {
    const page = await reader({ viewport: { width, height: 844 } });
    for (const visit of ['first', 'second']) {
      await page.goto(path);
      expect(await shifts(page), `${visit} visit`).toEqual([]);
    }
  });
});

test('a page that moves is seen to move', async () => {
  const page = await reader();
  await page.goto('/');
  await shifts(page);
  await page.evaluate(() => document.querySelector('main')!.prepend('Late'));
  expect(await shifts(page)).not.toEqual([]);
});
