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

const pathOf = (file: string) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;

/** An address that leads on to another, without a page of its own to read. */
const leadsOn = (html: string) => html.includes('http-equiv="refresh"');
const isCard = (path: string) => path.startsWith('/embed/');

const read = new Map<string, BuiltPage[]>();

/** Every document of a built site, read once for all tests: none of them may change it. */
function documentsOf(folder: string): BuiltPage[] {
  const known = read.get(folder);
  if (known) return known;
  const documents = globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => readPage(folder, pathOf(file)));
  read.set(folder, documents);
  return documents;
}

/** Reads every page of a built site that is there to be read in full, by path. */
export const readPages = (folder: string): BuiltPage[] =>
  documentsOf(folder).filter(({ path, html }) => !isCard(path) && !leadsOn(html));

/** Reads the cards of a built site, which stand in other people's pages, by path. */
export const readCards = (folder: string): BuiltPage[] =>
  documentsOf(folder).filter(({ path }) => isCard(path));

/** Reads the addresses of a built site that lead on to another, by path. */
export const readForwards = (folder: string): BuiltPage[] =>
  documentsOf(folder).filter(({ html }) => leadsOn(html));

/** Reads every document of a built site, of whatever sort, by path. */
export const readDocuments = (folder: string): BuiltPage[] => documentsOf(folder);

/** Reads one page of a built site. */
export function readPage(folder: string, path: string): BuiltPage {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const html = readFileSync(join(folder, file), 'utf8');
  return { path, html, $: load(html) };
}

/** What is wrong on pages, each fault behind the page's path: nothing, on a good site. */
export const faultsOn = (
  pages: readonly BuiltPage[],
  find: (page: BuiltPage) => readonly string[],
): string[] => pages.flatMap((page) => find(page).map((fault) => `${page.path} ${fault}`));

/** Text as a reader sees it: runs of blanks are one. */
export const visible = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The links of a paper's byline, those that it folds away among them. */
export const authorLinks = ':is([aria-label="Authors"], [aria-label="More authors"]) a';
