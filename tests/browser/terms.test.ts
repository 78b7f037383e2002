import { describe, expect, test } from 'vitest';
import { paper } from '../support/page-set.ts';
import { readers } from '../support/reader.ts';

const { open } = readers();

describe.each([
  ['a wide window', 1280],
  ['a phone', 390],
])('without a script, in %s', (_, width) => {
  const reader = () =>
    open(paper, {
      javaScriptEnabled: false,
      reducedMotion: 'reduce',
      viewport: { width, height: 800 },
    });

  test('a term shows its definition and marks it when it is chosen', async () => {
    const page = await reader();
    const term = page.locator('#term-speculative-decoding');
    const definition = page.locator('#term-speculative-decoding + dd');
    const colour = () => definition.evaluate((dd) => getComputedStyle(dd).backgroundColor);
    const unmarked = await colour();
    await page.locator('.note').getByRole('link', { name: 'speculative decoding' }).first().click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#term-speculative-decoding');
    expect(await colour()).not.toBe(unmarked);
    const top = (await term.boundingBox())!;
    const { y, height } = (await definition.boundingBox())!;
    expect(top.y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(800);
  });

  test('a definition leads to its place in the glossary, which is marked', async () => {
    const page = await reader();
    await page.locator('#term-optimal-transport a').click();
    await page.waitForURL('**/glossary/#optimal-transport');
    const entry = page.locator('[id="optimal-transport"]');
    expect(await entry.evaluate((div) => div.matches(':target'))).toBe(true);
    await entry.locator('summary').click();
    expect(await entry.getByRole('link', { name: 'SpecTr' }).isVisible()).toBe(true);
  });
});

test('the glossary on paper has its definitions without the lists of papers', async () => {
  const page = await open('/glossary/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#bleu dd').first().isVisible()).toBe(true);
  expect(await page.locator('#bleu summary').isVisible()).toBe(false);
});
