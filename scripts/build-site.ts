import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { picturesWanted } from '../src/core/card/wanted.ts';
import { buildLibrary } from '../src/core/library/build.ts';
import type { Library } from '../src/core/library/types.ts';
import type { Prose } from '../src/core/text/prose.ts';
import { createUrls } from '../src/core/urls.ts';
import { math } from '../src/entries/math.ts';
import { readContent } from '../src/entries/read-content.ts';
import { searchFiles } from '../src/indexing/search-files.ts';
import { site } from '../src/site.ts';
import {
  basePath,
  contentFolder,
  outFolder,
  picturesAsked,
  projectFolder,
  publicUrl,
  shownFolder,
  siteUrl,
} from './environment.ts';
import { writeOfflineList } from './offline-files.ts';
import { objectionTo, openWorkplace } from './out-folder.ts';
import { runNode } from './run-node.ts';
import { makeSharingPictures } from './sharing-pictures.ts';

/** Folders that a site is made from, or that make it. */
const sources = ['.git', 'content', 'node_modules', 'public', 'scripts', 'src', 'tests']
  .map((name) => join(projectFolder, name))
  .concat(contentFolder);

/** What ends a build from outside. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Builds the site beside its place and moves it there when it is whole: pages by
 * Astro in a process of its own, then the search index over them. A build that
 * fails or is cut off leaves the folder as it was.
 *
 * @returns whether the site was built
 */
export async function buildSite(): Promise<boolean> {
  const start = performance.now();
  const shown = shownFolder(outFolder);
  const objection = objectionTo(outFolder, sources);
  if (objection) {
    console.error(`OUT_DIR is ${shown}, but ${objection}. Name a new or empty folder.`);
    return false;
  }
  if (!publicUrl) console.log(`SITE_URL is not set: the pages will call themselves ${siteUrl}.`);

  const workplace = openWorkplace(outFolder);
  const stop = () => process.exit(130);
  process.once('exit', workplace.clear);
  for (const signal of signals) process.once(signal, stop);
  try {
    if (!(await runNode('scripts/build-pages.ts', { OUT_DIR: workplace.site }))) {
      console.error('\nNothing was built; the last good site stays as it was.');
      return false;
    }
    const { entries, proses } = readContent(contentFolder);
    const library = buildLibrary(entries, math);
    const papers = library.papers.length;
    const withPictures = picturesWanted(papers, picturesAsked);
    await allDone([
      makeSearch(library, proses, workplace.site),
      ...(withPictures ? [makeSharingPictures(library, workplace.site)] : []),
    ]);
    writeOfflineList(workplace.site);
    workplace.moveIn(basePath);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (!withPictures && !picturesAsked)
      console.log('So long a list gets no pictures for sharing, unless PICTURES is on.');
    console.log(`Built ${shown} in ${seconds} s, with ${papers} papers to search.`);
    return true;
  } catch (error) {
    console.error(`The build failed: ${(error as Error).message}`);
    return false;
  } finally {
    workplace.clear();
    process.off('exit', workplace.clear);
    for (const signal of signals) process.off(signal, stop);
  }
}

/**
 * Waits until all has ended, so that nothing works on in a folder that is cleared away.
 *
 * @throws what the first that failed threw
 */
async function allDone(works: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(works);
  await Promise.all(works);
}

/**
 * Puts the search into a built site.
 *
 * @param proses the running text of the notes, by their files
 * @throws where Pagefind reports a fault
 */
async function makeSearch(
  library: Library,
  proses: ReadonlyMap<string, Prose>,
  folder: string,
): Promise<void> {
  try {
    const files = await searchFiles(library, proses, createUrls(basePath), site.language);
    for (const [path, content] of files) {
      const file = join(folder, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  } finally {
    await close();
  }
}
