import chromiumPackage from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where distributions put Chrome and Chromium. */
const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser, and how it was come by. */
export interface FoundBrowser {
  readonly path: string;
  readonly origin: string;
}

/** Finds a real browser: the one that `CHROME_PATH` names, the system's, or the one an npm package carries. */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env.CHROME_PATH;
  if (named) return { path: named, origin: 'CHROME_PATH' };
  const system = systemBrowsers.find((path) => existsSync(path));
  if (system) return { path: system, origin: 'the system' };
  return {
    path: await chromiumPackage.executablePath(),
    origin: 'the npm package @sparticuz/chromium',
  };
}

/** Starts the browser that `findBrowser` finds, kept from asking the network for anything. */
export async function launchBrowser(): Promise<Browser> {
  const { path } = await findBrowser();
  return chromium.launch({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
