import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { close, createIndex } from 'pagefind';
import { runAstro } from './run-astro.ts';
import { outFolder, projectFolder, siteUrl } from './environment.ts';

/**
 * Builds the site beside its place and moves it there when it is whole: pages by
 * Astro in a process of its own, then the search index over them. A build that
 * fails leaves the folder as it was.
 *
 * @returns whether the site was built
 */
export async function buildSite(): Promise<boolean> {
  if (!process.env.SITE_URL) {
    console.log(`SITE_URL is not set: the pages will call themselves ${siteUrl}.`);
  }
  mkdirSync(dirname(outFolder), { recursive: true });
  const workFolder = mkdtempSync(join(dirname(outFolder), '.lectern-'));
  const made = join(workFolder, 'site');
  try {
    const status = runAstro(['build'], { OUT_DIR: made });
    if (status !== 0) return false;
    const pages = await makeSearchIndex(made);
    moveInto(made, outFolder, join(workFolder, 'last'));
    console.log(
      `Built ${relative(projectFolder, outFolder) || outFolder}, with ${pages} pages to search.`,
    );
    return true;
  } catch (error) {
    console.error(`The build failed: ${(error as Error).message}`);
    return false;
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}

/** Puts Pagefind's index into a built site. Throws where Pagefind reports a fault. */
async function makeSearchIndex(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ writePlayground: false });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const read = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    const faults = [...read.errors, ...written.errors];
    if (faults.length) throw new Error(`Pagefind could not index the site: ${faults.join('; ')}`);
    return read.page_count;
  } finally {
    await close();
  }
}

function moveInto(made: string, place: string, last: string): void {
  if (existsSync(place)) renameSync(place, last);
  renameSync(made, place);
}
