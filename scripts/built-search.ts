import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openSearch, type OpenedSearch } from '../src/core/search/opened-search.ts';
import type { Pagefind } from '../src/core/search/pagefind-index.ts';
import { serveSite } from './serve-site.ts';

/** The search of a built site, and what ends it. */
export interface BuiltSearch extends OpenedSearch {
  readonly close: () => void;
}

/**
 * Opens the search of a built site, as a reader's browser would. Pagefind reads its index
 * over HTTP, so that the site is served on this machine meanwhile.
 *
 * @param folder that the site was built into
 * @param base the base path that it was built for
 */
export async function openBuiltSearch(folder: string, base: string): Promise<BuiltSearch> {
  const { server, address } = await serveSite(folder, { port: 0, base });
  const inFolder = (name: string) => join(folder, 'pagefind', name);
  const pagefind = (await import(pathToFileURL(inFolder('pagefind.js')).href)) as Pagefind;
  const search = await openSearch({
    pagefind,
    options: { basePath: `${address}pagefind/` },
    file: (name) => readFile(inFolder(name), 'utf8'),
  });
  return {
    ...search,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
