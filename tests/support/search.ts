import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/** Asks the search index of a served site, as a browser would. */
export interface SiteSearch {
  /** The addresses of the pages found, best first. */
  readonly find: (query: string) => Promise<string[]>;
}

/**
 * Opens the index of a built site.
 *
 * @param folder that the site was built into
 * @param address at which it is served, with a slash at its end
 */
export async function openSearch(folder: string, address: string): Promise<SiteSearch> {
  const module = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href;
  const pagefind = await import(/* @vite-ignore */ module);
  await pagefind.options({
    basePath: `${address}pagefind/`,
    baseUrl: new URL(address).pathname,
    noWorker: true,
  });
  await pagefind.init();
  return {
    find: async (query) => {
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(
        results.map((result: { data: () => Promise<{ url: string }> }) => result.data()),
      );
      return pages.map(({ url }: { url: string }) => url);
    },
  };
}
