import { load, type CheerioAPI } from 'cheerio';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the built site, read as a browser without script reads it. */
export interface BuiltPage {
  /** Path from the root of the site, as `/papers/sun2023spectr/`. */
  readonly path: string;
  readonly html: string;
  readonly $: CheerioAPI;
}

/** Reads every page of a built site, by path. */
export function readPages(folder: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => readPage(folder, `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`));
}

/** Reads one page of a built site. */
export function readPage(folder: string, path: string): BuiltPage {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const html = readFileSync(join(folder, file), 'utf8');
  return { path, html, $: load(html) };
}

/** Whether a page does nothing but lead on to another. */
export const leadsOn = ({ $ }: BuiltPage): boolean => $('meta[http-equiv=refresh]').length > 0;

/** What is wrong on pages, each fault behind the page's path: nothing, on a good site. */
export const faultsOn = (
  pages: readonly BuiltPage[],
  find: (page: BuiltPage) => readonly string[],
): string[] => pages.flatMap((page) => find(page).map((fault) => `${page.path} ${fault}`));

/** Text as a reader sees it: runs of blanks are one. */
export const visible = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The links of a paper's byline, those that it folds away among them. */
export const authorLinks = ':is([aria-label="Authors"], [aria-label="More authors"]) a';
