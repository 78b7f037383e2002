import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchBrowser } from './browser.ts';

/** What the tests of one file have: a browser, and a fresh profile for each reader. */
export interface Readers {
  /** A reader who has opened nothing yet, and who leaves when the test ends. */
  readonly reader: (options?: BrowserContextOptions) => Promise<Page>;
  /** A reader who has opened a page of the site. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** Starts a browser for the tests of a file and ends it after them. */
export function readers(): Readers {
  let browser: Browser;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(() => browser.close());

  const reader = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ baseURL: inject('address'), ...options });
    context.setDefaultTimeout(5000);
    contexts.push(context);
    return context.newPage();
  };
  const open = async (path: string, options?: BrowserContextOptions) => {
    const page = await reader(options);
    await page.goto(path);
    return page;
  };
  return { reader, open };
}

/** Path and query of the page that a reader is on. */
export const whereIs = (page: Page): string => {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
};

/** Waits until the search page or the dialog, whichever is open, shows results. */
export const resultsOf = async (page: Page) => {
  const links = page.locator('[data-search-results] a:visible');
  await links.first().waitFor();
  return links;
};

/** What the search says of itself where it is open. */
export const searchStatus = (page: Page) => page.getByRole('status').and(page.locator(':visible'));
