import type { AstroIntegration } from 'astro';
import { extname } from 'node:path';
import { buildLibrary } from '../core/library/build.ts';
import { withoutDangling } from '../core/library/without-dangling.ts';
import { createUrls, type Urls } from '../core/urls.ts';
import { forgivingMath } from '../entries/math.ts';
import { readContent } from '../entries/read-content.ts';
import { searchFiles, type SearchFiles } from '../indexing/search-files.ts';
import { site } from '../site.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/**
 * Gives `npm run dev` a search that works: an index of the entries as they are now,
 * made in memory when the search first asks for it and again after an entry changed.
 */
export function devSearch(folder: string): AstroIntegration {
  return {
    name: 'dev-search',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const urls = createUrls(server.config.base);
        let files: Promise<SearchFiles> | undefined;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(folder)) files = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const path = request.url?.split('?')[0] ?? '';
          const start = path.indexOf('/pagefind/');
          if (start < 0) return next();
          files ??= indexEntries(folder, urls);
          files
            .then((index) => {
              const content = index.get(path.slice(start + '/pagefind/'.length));
              if (!content) return next();
              response.setHeader(
                'Content-Type',
                types[extname(path)] ?? 'application/octet-stream',
              );
              response.setHeader('Cache-Control', 'no-store');
              response.end(content);
            })
            .catch((error: unknown) => {
              files = undefined;
              logger.error(`The search index could not be made: ${(error as Error).message}`);
              next();
            });
        });
      },
    },
  };
}

async function indexEntries(folder: string, urls: Urls): Promise<SearchFiles> {
  const { entries, proses } = readContent(folder);
  const library = buildLibrary(withoutDangling(entries), forgivingMath);
  return searchFiles(library, proses, urls, site.language);
}
