import { getCollection } from 'astro:content';
import { buildLibrary } from './core/library/build.ts';
import { withoutDangling } from './core/library/without-dangling.ts';
import type { CollectionName, Entries } from './core/schema/collections.ts';
import { forgivingMath, math } from './entries/math.ts';
import { readRedirects } from './entries/read-redirects.ts';

async function entriesOf<Name extends CollectionName>(name: Name): Promise<Entries[Name]> {
  const entries = await getCollection(name);
  return entries.map(({ id, data, body }) => ({ id, data, body: body ?? '' })) as Entries[Name];
}

const entries: Entries = {
  papers: await entriesOf('papers'),
  topics: await entriesOf('topics'),
  paths: await entriesOf('paths'),
  glossary: await entriesOf('glossary'),
};

/** The folder is set by `astro.config.mjs`. */
const { redirects } = readRedirects(process.env.CONTENT_DIR!);

/** The whole list. The one place where collections are read. */
export const library = import.meta.env.DEV
  ? buildLibrary(withoutDangling(entries), forgivingMath, redirects)
  : buildLibrary(entries, math, redirects);
