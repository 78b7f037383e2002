import type { Urls } from '../urls.ts';

/** Where the site stands: its paths, and how one becomes a whole address. */
export interface Addresses {
  readonly urls: Urls;
  readonly absolute: (path: string) => string;
}
