import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../../scripts/serve-site.ts';
import { launchBrowser } from '../../scripts/browser.ts';
import { build, fixture } from '../support/build.ts';
import { readPages } from '../support/pages.ts';

let folder: string;
let address: string;
let server: Server;
let browser: Browser;

beforeAll(async () => {
  const built = build('widths', { CONTENT_DIR: fixture('six') });
  expect(built.ok, built.output).toBe(true);
  folder = built.folder;
  ({ server, address } = await serveSite(folder, { port: 0, base: '/' }));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

test.each([320, 360, 390, 480, 600, 768, 1024, 1280, 1536, 1920])(
  'no page scrolls sideways at %i pixels',
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const wide: string[] = [];
    for (const { path } of readPages(folder)) {
      await page.goto(address + path.slice(1));
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) wide.push(`${path} by ${overflow} px`);
    }
    await page.close();
    expect(wide).toEqual([]);
  },
);
