import { expect, test } from 'vitest';
import { authorLinks } from '../support/pages.ts';
import { readers } from '../support/reader.ts';

const { open } = readers();

/**
 * The fonts that the browser really took letters from, for the texts that a selector
 * names, on a second visit: on a first one a font that comes late is not waited for.
 */
async function fontsOf(path: string, selector: string) {
  const page = await open(path);
  await page.evaluate(() => document.fonts.ready);
  await page.goto(path);
  const devtools = await page.context().newCDPSession(page);
  const { root } = await devtools.send('DOM.getDocument');
  await devtools.send('CSS.enable').catch(() => undefined);
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector,
  });
  const used = await Promise.all(
    nodeIds.map((nodeId) => devtools.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  return used.flatMap(({ fonts }) => fonts);
}

test.each([
  ['/papers/wu2016gnmt/', authorLinks],
  ['/papers/ansell2023bistil/', authorLinks],
  ['/papers/rostam2024performance/', authorLinks],
  ['/papers/shrestha2024identifiable/', '[data-abstract] p'],
  ['/papers/ren2024mamba/', '[data-published-title] cite'],
  ['/papers/zhao2024evolvedirector/', 'h1'],
])('%s takes every letter of %s from the fonts that the site carries', async (path, selector) => {
  const fonts = await fontsOf(path, selector);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter(({ isCustomFont }) => !isCustomFont)).toEqual([]);
});
