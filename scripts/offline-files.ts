import { globSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name of the list in a built site; `urls.offlineFiles()` is its address. */
const offlineList = 'offline-files.json';

/** Files that no reader of the kept list opens, below the root of the site. */
const leftOut: readonly RegExp[] = [
  // For programs.
  /^api\/v\d/,
  /^(?:llms.*|robots)\.txt$/,
  /^(?:sitemap|opensearch)\.xml$/,
  /\.(?:md|oembed\.json)$/,
  /(?:^|\/)feed\.(?:xml|json)$/,
  // For other people's pages, and for addresses that come from there.
  /^(?:abs|doi|acl|embed)\//,
  /^badge\.svg$/,
  /^pictures\//,
];

/**
 * Writes down what a whole built site is made of, for readers who keep it on their
 * device: addresses below the base path, a page by its folder, and all bytes together.
 */
export function writeOfflineList(folder: string): void {
  const below = (file: string) => file.slice(folder.length + 1).replaceAll('\\', '/');
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !leftOut.some((some) => some.test(below(file))))
    .sort();
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const addresses = files.map((file) => below(file).replace(/(^|\/)index\.html$/, '$1'));
  writeFileSync(join(folder, offlineList), JSON.stringify({ bytes, files: addresses }));
}
