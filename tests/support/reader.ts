import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';

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

/** What the search that is open says of itself. */
export const searchStatus = (page: Page) =>
  page.locator('[role=status][data-search-status]:visible');

/** Links to what the search that is open has found. */
export const searchResults = (page: Page) => page.locator('[data-search-results] a:visible');

/** Waits until the search that is open has answered a query. */
export const answerTo = (page: Page, query: string) =>
  searchStatus(page)
    .filter({ hasText: `“${query}”` })
    .waitFor();

/** Opens the search on the page at hand, types a query and waits for the answer. */
export async function searchFor(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(query);
  await answerTo(page, query);
}

/** Waits until a page just opened shows all that it shows by itself. */
export async function settled(page: Page): Promise<void> {
  const query = new URL(page.url()).searchParams.get('q');
  if (query) await answerTo(page, query);
}
