import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readDocuments } from './pages.ts';

/**
 * Links of a built site that lead nowhere: to a file or page that is not there, to a
 * fragment that its page does not have, or past the base path.
 *
 * @returns each as "page -> address"
 */
export function brokenLinks(folder: string, base: string): string[] {
  const pages = readDocuments(folder);
  const fragments = new Map(
    pages.map(({ path, $ }) => [
      path,
      new Set(
        $('[id]')
          .map((_, element) => $(element).attr('id'))
          .get(),
      ),
    ]),
  );
  return pages.flatMap(({ path, $ }) =>
    $(
      'a[href], link[href], script[src], img[src], form[action], [data-search-index], [data-nearest]',
    )
      .map((_, element) => {
        const of = (name: string) => $(element).attr(name);
        return [of('href'), of('src'), of('action'), of('data-search-index'), of('data-nearest')];
      })
      .get()
      .filter((address) => address !== undefined && !/^(?:https?:|mailto:)/.test(address))
      .filter((address) => !leadsSomewhere(address as string, path))
      .map((address) => `${path} -> ${address}`),
  );

  function leadsSomewhere(address: string, from: string): boolean {
    const url = new URL(address, `https://here${base}${from.slice(1)}`);
    if (!url.pathname.startsWith(base)) return false;
    const path = `/${decodeURI(url.pathname.slice(base.length))}`;
    const file = join(folder, path);
    if (!existsSync(file)) return false;
    if (statSync(file).isDirectory() && !path.endsWith('/')) return false;
    if (!url.hash) return path !== '/' || existsSync(join(folder, 'index.html'));
    return fragments.get(path)?.has(decodeURIComponent(url.hash.slice(1))) ?? false;
  }
}
