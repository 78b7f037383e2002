import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { formatProblems } from '../core/problems/format.ts';
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
        if (command !== 'build' && command !== 'dev') return;
        const { problems } = readContent(folder);
        if (problems.length === 0) return;
        if (command === 'dev') logger.error(`\n${formatProblems(problems)}`);
        else throw new AstroError(`The entries have problems.\n\n${formatProblems(problems)}`);
      },
    },
  };
}
