/** The part of Pagefind's browser interface that this site uses (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options: (options: { baseUrl?: string; excerptLength?: number }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string; data: () => Promise<Hit> }[] }>;
}

/** One page that matches, as Pagefind tells of it. */
export interface Hit {
  readonly url: string;
  /** HTML: the text escaped, the words found between `<mark>` and `</mark>`. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

let loading: Promise<Pagefind> | undefined;
let failures = 0;

/**
 * Loads Pagefind once, when a reader first reaches for the search. A load that
 * fails is forgotten, so that the next attempt asks again; under another address, since
 * some browsers remember that a module could not be had.
 *
 * @param indexUrl folder of the index, with a slash at its end
 */
export function loadPagefind(indexUrl: string): Promise<Pagefind> {
  loading ??= (
    import(
      /* @vite-ignore */ `${indexUrl}pagefind.js${failures ? `?${failures}` : ''}`
    ) as Promise<Pagefind>
  )
    .then(async (pagefind) => {
      await pagefind.options({ excerptLength: 24 });
      await pagefind.init();
      return pagefind;
    })
    .catch((error: unknown) => {
      loading = undefined;
      failures++;
      throw error;
    });
  return loading;
}
