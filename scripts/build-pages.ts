/** Astro's part of `npm run build`, run in a process of its own so that its memory is freed after it. */
import { build } from 'astro';
import { picturesWanted } from '../src/core/card/wanted.ts';
import { formatProblems } from '../src/core/problems/format.ts';
import { contentOfBuild } from '../src/entries/content-of-build.ts';
import { contentFolder, picturesAsked, projectFolder, shownFolder } from './environment.ts';

const { entries, problems } = contentOfBuild(contentFolder);
if (problems.length) fail(formatProblems(problems, shownFolder(contentFolder)));

// The pages ask no more than this: `src/pictures.ts`.
process.env.PICTURES = picturesWanted(entries.papers.length, picturesAsked) ? 'on' : 'off';

await build({ root: projectFolder, logLevel: 'error' }).catch((error: unknown) => {
  const { message, hint } = error as Error & { hint?: string };
  fail([message, hint].filter(Boolean).join('\n'));
});

/** Ends the process at once: a build of Astro that failed leaves work behind that never ends. */
function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
