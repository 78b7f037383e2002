/** Astro's part of `npm run build`, run in a process of its own so that its memory is freed after it. */
import { build } from 'astro';
import { formatProblems } from '../src/core/problems/format.ts';
import { contentOfBuild } from '../src/entries/content-of-build.ts';
import { contentFolder, projectFolder } from './environment.ts';

const { problems } = contentOfBuild(contentFolder);
if (problems.length) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  await build({ root: projectFolder, logLevel: 'error' }).catch((error: unknown) => {
    const { message, hint } = error as Error & { hint?: string };
    console.error([message, hint].filter(Boolean).join('\n'));
    process.exitCode = 1;
  });
}
