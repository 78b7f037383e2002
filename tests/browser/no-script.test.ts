import { describe, expect, test } from 'vitest';
import { paper } from '../support/page-set.ts';
import { readers } from '../support/reader.ts';

const { open } = readers();
const withoutScript = { javaScriptEnabled: false };

describe('without script', () => {
  test('a paper page shows all it has, and no button that does nothing', async () => {
    const page = await open(paper, withoutScript);
    const shown = (selector: string) => page.locator(selector).first().innerText();
    expect(await shown('h1')).toBe('SpecTr: Fast Speculative Decoding via Optimal Transport');
    expect(await shown('[aria-label=Authors]')).toContain('Ziteng Sun');
    expect(await shown('[data-abstract]')).toMatch(/^Autoregressive sampling/);
    expect(await page.locator('[data-links] a:visible').count()).toBeGreaterThan(1);
    expect(await page.locator('button:visible, input:visible:not([name=cite])').count()).toBe(0);
  });

  test('the BibTeX entry is text that can be selected', async () => {
    const page = await open(paper, withoutScript);
    const bibtex = page.locator('.citation pre').first();
    expect(await bibtex.innerText()).toMatch(/^@inproceedings\{sun2023spectr,\n[\s\S]*\n\}$/);
    await bibtex.click({ clickCount: 3, position: { x: 60, y: 26 } });
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('sun2023spectr');
  });

  test('each citation of a paper can be chosen, and is text that can be selected', async () => {
    const page = await open(paper, withoutScript);
    for (const name of await page.locator('.citation label').allInnerTexts()) {
      await page.locator('.citation').getByText(name, { exact: true }).click();
      const shown = page.locator('.citation fieldset > :is(p, pre):visible');
      expect(await shown.count()).toBe(1);
      await shown.evaluate((element) => getSelection()!.selectAllChildren(element));
      expect(await page.evaluate(() => getSelection()!.toString())).toMatch(/optimal transport/i);
    }
  });

  test('the form of the first page leads to a search page that says what is open without script', async () => {
    const page = await open('/', withoutScript);
    await page.locator('#home-query').fill('translation');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL('**/search/?q=translation');
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain('Searching needs a script');
    expect(await main.locator('input:visible').count()).toBe(0);
    for (const path of ['/papers/', '/authors/', '/topics/scaling-laws/']) {
      expect(await main.locator(`a[href="${path}"]:visible`).count(), path).toBe(1);
    }
  });

  test('every link of the header leads to its page', async () => {
    const page = await open(paper, withoutScript);
    const links = page.getByRole('banner').getByRole('link');
    const count = await links.count();
    expect(count).toBeGreaterThan(6);
    for (let at = 0; at < count; at++) {
      await page.goto(paper);
      const target = (await links.nth(at).getAttribute('href'))!;
      await links.nth(at).click();
      await page.waitForURL((url) => url.pathname === target);
      expect(await page.title(), target).not.toContain('Not found');
    }
  });
});
