import { openSearch, type OpenedSearch } from '#core/search/opened-search.ts';
import type { Pagefind } from '#core/search/pagefind-index.ts';

let opening: Promise<OpenedSearch> | undefined;
let failures = 0;

/**
 * Opens the search once, when a reader first reaches for it. One that failed is forgotten,
 * so that the next attempt asks anew; under another address, since some browsers remember
 * that a module could not be had.
 *
 * @param folder of the search, with a slash at its end
 */
export function searchIn(folder: string): Promise<OpenedSearch> {
  opening ??= open(folder).catch((error: unknown) => {
    forgetSearch();
    throw error;
  });
  return opening;
}

/** Has the search opened anew when it is next asked for: a part of it did not come. */
export function forgetSearch(): void {
  opening = undefined;
  failures++;
}

async function open(folder: string): Promise<OpenedSearch> {
  const address = `${folder}pagefind.js${failures ? `?${failures}` : ''}`;
  const file = async (name: string) => {
    const response = await fetch(folder + name);
    if (!response.ok) throw new Error(`${response.status} for ${name}`);
    return response.text();
  };
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  return openSearch({ pagefind, options: { basePath: folder, noWorker: true }, file });
}
