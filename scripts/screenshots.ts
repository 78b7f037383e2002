/** `npm run screenshots`: builds the site and takes the pictures of it that the README shows. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { buildSite } from './build-site.ts';
import { basePath, outFolder, projectFolder } from './environment.ts';
import { serveSite } from './serve-site.ts';

interface Shot {
  readonly name: string;
  /** The page, from the site's root. */
  readonly path: string;
  /** What the page shows once its script has done its work. */
  readonly awaited?: string;
  /** What the server answers, where it is not 200. */
  readonly status?: number;
}

/** One page of each kind. */
const shots: readonly Shot[] = [
  { name: 'home', path: '' },
  { name: 'papers', path: 'papers/' },
  { name: 'paper', path: 'papers/sun2023spectr/' },
  { name: 'paper-many-authors', path: 'papers/nllb2022language/' },
  { name: 'topics', path: 'topics/' },
  { name: 'topic', path: 'topics/scaling-laws/' },
  { name: 'map', path: 'map/' },
  { name: 'timeline', path: 'timeline/' },
  { name: 'start', path: 'start/' },
  { name: 'path', path: 'paths/low-precision/' },
  { name: 'years', path: 'years/' },
  { name: 'kind', path: 'kinds/analysis/' },
  { name: 'venue', path: 'venues/iclr/' },
  { name: 'authors', path: 'authors/' },
  { name: 'glossary', path: 'glossary/' },
  { name: 'search', path: 'search/?q=translation', awaited: '[data-search-results] a' },
  { name: 'shelf', path: 'shelf/' },
  { name: 'syllabus', path: 'paths/low-precision/syllabus/' },
  {
    name: 'selection',
    path: 'selection/?papers=sun2023spectr,nllb2022language&title=Week%201',
    awaited: '[data-selection][data-ready]',
  },
  { name: 'new', path: 'new/' },
  { name: 'data', path: 'api/' },
  { name: 'about', path: 'about/' },
  { name: 'not-found', path: 'no-such-page/', status: 404 },
];

const windows = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];
const schemes = ['light', 'dark'] as const;
/** The most bytes of a picture, and the qualities in percent that are tried for it. */
const most = 60_000;
const qualities = [80, 60, 45, 30, 20];
const folder = join(projectFolder, '.github/screenshots');

if (await buildSite()) await takeAll();
else process.exitCode = 1;

/** Takes all pictures anew, so that none of a page that is gone stays behind. */
async function takeAll(): Promise<void> {
  const { server, address } = await serveSite(outFolder, { port: 0, base: basePath });
  const browser = await launchBrowser();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    for (const shot of shots) {
      const bytes = await take(browser, address, shot);
      if (bytes) console.log(`${shot.name}: 4 pictures, ${Math.round(bytes / 1000)} kB`);
      else {
        console.error(`${shot.name}: this build has no page at /${shot.path}`);
        process.exitCode = 1;
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
}

/**
 * Takes the first screen of a page in each window and scheme, as a reader sees it on a
 * second visit, when the fonts are at hand.
 *
 * @returns the bytes of all its pictures, or nothing where there is no such page
 */
async function take(browser: Browser, address: string, shot: Shot): Promise<number | undefined> {
  let bytes = 0;
  for (const viewport of windows)
    for (const colorScheme of schemes) {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const answer = await page.goto(address + shot.path, { waitUntil: 'load' });
      if (answer?.status() !== (shot.status ?? 200)) return undefined;
      await page.evaluate(() => document.fonts.ready);
      await page.goto(address + shot.path, { waitUntil: 'load' });
      await page
        .locator(shot.awaited ?? 'main')
        .first()
        .waitFor();
      await page.evaluate(() => document.fonts.ready);
      const picture = await smallPicture(page);
      writeFileSync(join(folder, `${shot.name}-${viewport.width}-${colorScheme}.webp`), picture);
      bytes += picture.length;
      await context.close();
    }
  return bytes;
}

/** A picture of what the window shows, as good as its size allows. */
async function smallPicture(page: Page): Promise<Buffer> {
  const devtools = await page.context().newCDPSession(page);
  let picture = Buffer.alloc(0);
  for (const quality of qualities) {
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality });
    picture = Buffer.from(data, 'base64');
    if (picture.length <= most) break;
  }
  return picture;
}
