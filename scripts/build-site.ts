import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import {
  basePath,
  contentFolder,
  outFolder,
  projectFolder,
  publicUrl,
  shownFolder,
  siteUrl,
} from './environment.ts';
import { writeOfflineList } from './offline-files.ts';
import { objectionTo, openWorkplace } from './out-folder.ts';
import { runNode } from './run-node.ts';

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
    const pages = await makeSearchIndex(workplace.site);
    writeOfflineList(workplace.site);
    workplace.moveIn(basePath);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`Built ${shown} in ${seconds} s, with ${pages} pages to search.`);
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

/** The pages that are searched: one for each paper, topic and path. Lists of these are not. */
const searchedPages = '{papers,topics,paths}/*/index.html';

/** Ready-made interfaces that Pagefind writes beside its index; this site has its own. */
const unused = ['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap((name) =>
  ['js', 'css'].map((ending) => `pagefind-${name}.${ending}`),
);

/**
 * Puts Pagefind's index into a built site.
 *
 * @returns how many pages it holds
 * @throws where Pagefind reports a fault
 */
async function makeSearchIndex(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ writePlayground: false });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const outputPath = join(folder, 'pagefind');
    const read = await index.addDirectory({ path: folder, glob: searchedPages });
    const written = await index.writeFiles({ outputPath });
    const faults = [...read.errors, ...written.errors];
    if (faults.length) throw new Error(`Pagefind could not index the site: ${faults.join('; ')}`);
    for (const file of unused) rmSync(join(outputPath, file), { force: true });
    return read.page_count;
  } finally {
    await close();
  }
}
