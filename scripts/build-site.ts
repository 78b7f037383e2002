import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { close, createIndex } from 'pagefind';
import { outFolder, projectFolder, siteUrl } from './environment.ts';
import { runNode } from './run-node.ts';

/**
 * Builds the site beside its place and moves it there when it is whole: pages by
 * Astro in a process of its own, then the search index over them. A build that
 * fails leaves the folder as it was.
 *
 * @returns whether the site was built
 */
export async function buildSite(): Promise<boolean> {
  const start = performance.now();
  if (!process.env.SITE_URL) {
    console.log(`SITE_URL is not set: the pages will call themselves ${siteUrl}.`);
  }
  mkdirSync(dirname(outFolder), { recursive: true });
  const workFolder = mkdtempSync(join(dirname(outFolder), '.lectern-'));
  const made = join(workFolder, 'site');
  try {
    if (runNode('scripts/build-pages.ts', [], { OUT_DIR: made }) !== 0) {
      console.error('\nNothing was built; the last good site stays as it was.');
      return false;
    }
    const pages = await makeSearchIndex(made);
    moveInto(made, outFolder, join(workFolder, 'last'));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`Built ${pages} pages into ${relative(projectFolder, outFolder)} in ${seconds} s.`);
    return true;
  } catch (error) {
    console.error(`The build failed: ${(error as Error).message}`);
    return false;
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}

/** Ready-made interfaces that Pagefind writes beside its index; this site has its own. */
const unused = ['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap((name) =>
  ['js', 'css'].map((ending) => `pagefind-${name}.${ending}`),
);

/**
 * Puts Pagefind's index into a built site.
 *
 * @returns how many pages were read
 * @throws where Pagefind reports a fault
 */
async function makeSearchIndex(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ writePlayground: false });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const outputPath = join(folder, 'pagefind');
    const read = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath });
    const faults = [...read.errors, ...written.errors];
    if (faults.length) throw new Error(`Pagefind could not index the site: ${faults.join('; ')}`);
    for (const file of unused) rmSync(join(outputPath, file), { force: true });
    return read.page_count;
  } finally {
    await close();
  }
}

function moveInto(made: string, place: string, last: string): void {
  if (existsSync(place)) renameSync(place, last);
  renameSync(made, place);
}
