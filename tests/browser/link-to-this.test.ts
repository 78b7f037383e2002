import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { paper } from '../support/page-set.ts';
import { readers } from '../support/reader.ts';
import { violations } from '../support/axe.ts';

const { reader, open } = readers();

async function openForms(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Link to this' }).click();
  await page.locator('.link-dialog[open]').waitFor();
}

describe('“Link to this”', () => {
  test('gives the address, Markdown, HTML, wiki, card and badge, and copies each with one press', async () => {
    const page = await reader({ bypassCSP: true });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(paper);
    await page.getByRole('button', { name: 'Link to this' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Link to this page' });
    await dialog.waitFor();
    expect(await dialog.locator('dt').allInnerTexts()).toEqual(
      'Address Markdown HTML Wiki Embed Badge'.split(' '),
    );
    const copies = dialog.getByRole('button', { name: /Cop/ });
    for (const [n, text] of (await dialog.locator('code').allInnerTexts()).entries()) {
      await copies.nth(n).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    }
    expect(await dialog.getByRole('status').textContent()).toBe('Copied');
    expect(await violations(page)).toEqual([]);

    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
      'Link to this',
    );
  });

  test('gives addresses under which the site calls itself, not those of the moment', async () => {
    const page = await open(`${paper}?x=1#findings`);
    await openForms(page);
    const [address, , , , embed] = await page.locator('.link-dialog code').allInnerTexts();
    expect(address).toBe(`https://list.example${paper}`);
    expect(embed).toContain('src="https://list.example/embed/papers/sun2023spectr/"');
  });

  test('says that it needs a connection where its forms do not come', async () => {
    const page = await reader();
    await page.route('**/_astro/link-dialog*.js', (route) => route.abort());
    await page.goto(paper);
    await page.getByRole('button', { name: 'Link to this' }).click();
    await page.getByRole('button', { name: 'That needs a connection' }).waitFor();
  });

  test('is on the page of a topic too, without a card; and not there without a script', async () => {
    const page = await open('/topics/scaling-laws/');
    await openForms(page);
    expect(await page.locator('.link-dialog dt').allInnerTexts()).toEqual(
      'Address Markdown HTML Wiki'.split(' '),
    );
    const plain = await open(paper, { javaScriptEnabled: false });
    expect(await plain.locator('[data-link-opener]').isVisible()).toBe(false);
  });
});

describe('a card in someone else’s page', () => {
  /** A page of another site with the frame that "Embed" gives, in this width. */
  async function framed(path: string, width: number) {
    const page = await open(path, { bypassCSP: true });
    await openForms(page);
    const embed = await page
      .locator('dt:text("Embed") + dd code')
      .innerText()
      .then((html) => html.replaceAll('https://list.example/', inject('address')));
    await page.setContent(`<body style="width:${width}px">${embed}`);
    return { page, card: page.frameLocator('iframe') };
  }

  test.each(['/papers/nllb2022language/', '/papers/so2021primer/', '/paths/low-precision/'])(
    'shows all of %s without scrolling, at the width of a text',
    async (path) => {
      const { card } = await framed(path, 600);
      await card.locator('footer').waitFor();
      const over = await card
        .locator('html')
        .evaluate((html) => html.scrollHeight - html.clientHeight);
      expect(over).toBeLessThanOrEqual(0);
    },
  );

  test('follows the colours that the reader’s system asks for', async () => {
    const { page, card } = await framed(paper, 600);
    const ground = () =>
      card.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground()).not.toBe(light);
  });

  test('opens its paper in the whole window', async () => {
    const { page, card } = await framed(paper, 600);
    await card.getByRole('link').first().click();
    await page.waitForURL(`**${paper}`);
  });
});
