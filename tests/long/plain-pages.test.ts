import { describe, expect, test } from 'vitest';
import { shifts } from '../support/layout-shift.ts';
import { hardToHit, overflow, overflowWhenSpaced } from '../support/layout.ts';
import { plainPages } from '../support/page-set.ts';
import { readers, settled } from '../support/reader.ts';

const { open, reader } = readers();

describe.each(plainPages)('%s', (path) => {
  test('fits windows of every width, and has nothing hard to hit', async () => {
    const page = await open(path);
    await settled(page);
    for (const width of [1280, 320]) expect(await overflow(page, width), `${width}`).toEqual([]);
    expect(await hardToHit(page)).toEqual([]);
    expect(await overflowWhenSpaced(page), 'text set wide apart').toEqual([]);
  });

  test.each([390, 1280])('stands still at %i pixels, on two visits', async (width) => {
    const page = await reader({ viewport: { width, height: 844 } });
    for (const visit of ['first', 'second']) {
      await page.goto(path);
      expect(await shifts(page), `${visit} visit`).toEqual([]);
    }
  });
});
