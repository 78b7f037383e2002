import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { formatProblems } from '../core/problems/format.ts';
import { contentOfBuild } from '../entries/content-of-build.ts';
import { readContent } from '../entries/read-content.ts';

/**
 * Reads all entries before Astro does and ends the build where any has a problem,
 * with one error that tells them all. In development the problems are told and the
 * pages of the sound entries go on working.
 */
export function contentGate(folder: string): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'dev') {
          const { problems } = readContent(folder);
          if (problems.length) logger.error(`\n${formatProblems(problems)}`);
        } else if (command === 'build') {
          const { problems } = contentOfBuild(folder);
          if (problems.length) throw new AstroError(formatProblems(problems));
        }
      },
    },
  };
}
