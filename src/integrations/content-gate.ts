import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { formatProblems } from '../core/problems/format.ts';
import { contentOfBuild } from '../entries/content-of-build.ts';
import { readContent, unusableFiles, type Content } from '../entries/read-content.ts';

/**
 * Reads all entries before Astro does and ends the build where any has a problem,
 * with one error that tells them all. In development the problems are told at the
 * start and after each change, and the site goes on with what is sound.
 *
 * @param shown the folder, as a person would name it
 */
export function contentGate(folder: string, shown: string): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        const { problems } = contentOfBuild(folder);
        if (problems.length) throw new AstroError(formatProblems(problems, shown));
      },
      'astro:server:setup': ({ server, logger }) => {
        const atStart = readContent(folder);
        let told = '';
        let leftOut = unusableFiles(atStart);
        const tell = (content: Content) => {
          const text = content.problems.length ? formatProblems(content.problems, shown) : '';
          if (text && text !== told) logger.error(`\n${text}`);
          else if (told && !text) logger.info('The entries have no problem now.');
          told = text;
          const unusable = unusableFiles(content);
          const mended = leftOut.filter((file) => !unusable.includes(file));
          if (mended.length) logger.info(`Start npm run dev again to see ${mended.join(', ')}.`);
          leftOut = leftOut.filter((file) => unusable.includes(file));
        };
        tell(atStart);
        server.watcher.add(folder);
        for (const event of ['add', 'change', 'unlink'] as const)
          server.watcher.on(event, (path) => {
            if (path.startsWith(folder)) tell(readContent(folder));
          });
      },
    },
  };
}
