import { globSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name of the list in a built site; `urls.offlineFiles()` is its address. */
const offlineList = 'offline-files.json';

/** Files that programs read and readers do not; pictures are for those who share a page. */
const forMachines = /^(?:llms.*|robots)\.txt$|^(?:sitemap|opensearch)\.xml$|\.md$|^pictures[\\/]/;

/**
 * Writes down what a whole built site is made of, for readers who keep it on their
 * device: addresses below the base path, a page by its folder, and all bytes together.
 */
export function writeOfflineList(folder: string): void {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !forMachines.test(file.slice(folder.length + 1)))
    .sort();
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const addresses = files.map((file) =>
    file
      .slice(folder.length + 1)
      .replaceAll('\\', '/')
      .replace(/(^|\/)index\.html$/, '$1'),
  );
  writeFileSync(join(folder, offlineList), JSON.stringify({ bytes, files: addresses }));
}
