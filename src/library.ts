import { getCollection } from 'astro:content';
import { buildLibrary } from './core/library/build.ts';
import type { CollectionName, Entries } from './core/schema/collections.ts';
import { math } from './entries/math.ts';

async function entriesOf<Name extends CollectionName>(name: Name): Promise<Entries[Name]> {
  const entries = await getCollection(name);
  return entries.map(({ id, data, body }) => ({ id, data, body: body ?? '' })) as Entries[Name];
}

/** The whole list. The one place where collections are read. */
export const library = buildLibrary(
  {
    papers: await entriesOf('papers'),
    topics: await entriesOf('topics'),
    paths: await entriesOf('paths'),
    glossary: await entriesOf('glossary'),
  },
  math,
);
