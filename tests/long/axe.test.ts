import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../scripts/serve-site.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../../scripts/browser.ts';
import { build } from '../support/build.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { readPages } from '../support/pages.ts';
import { searchFor, settled } from '../support/reader.ts';

const widths = [320, 390, 768, 1280];
const schemes = ['light', 'dark'] as const;

const { ok, output, folder } = build('axe');
if (!ok) throw new Error(output);
let address: string;
let server: Server;
let browser: Browser;

beforeAll(async () => {
  ({ server, address } = await serveSite(folder, { port: 0, base: '/' }));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** What axe-core finds on a page at every width, in light and in dark. */
async function findings(path: string, prepare: (page: Page) => Promise<void>): Promise<string[]> {
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(address + path.slice(1));
  await prepare(page);
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      for (const one of await violations(page)) found.push(`${width} ${colorScheme} ${one}`);
    }
  }
  await page.close();
  return found;
}

/** A name that a link led to, so that it is marked. */
const markedName = () => {
  const { $ } = readPages(folder).find(({ path }) => path === '/authors/')!;
  return `/authors/#${$('main li[id]:has(a)').first().attr('id')}`;
};

describe('axe-core finds nothing wrong at any width, in light and in dark', () => {
  test.each([...pageKinds(readPages(folder)), '/search/?q=translation', markedName()])(
    'on %s',
    async (path) => {
      expect(await findings(path, settled)).toEqual([]);
    },
  );

  test('in the search dialog with results', async () => {
    expect(await findings('/', (page) => searchFor(page, 'translation'))).toEqual([]);
  });
});
