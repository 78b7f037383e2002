import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { existsSync, readdirSync } from 'node:fs';
import { schemas, type CollectionName } from './core/schema/collections.ts';
import { readContent, unusableFiles } from './entries/read-content.ts';

/** Set by `astro.config.mjs`. */
const folder = process.env.CONTENT_DIR!;

/** While someone writes, Astro would end at an entry that it cannot read; the rest goes on. */
const leftOut = import.meta.env.DEV ? unusableFiles(readContent(folder)) : [];

const hasEntries = (path: string) =>
  existsSync(path) && readdirSync(path).some((file) => file.endsWith('.mdx'));

/** An entry's id is its file's name, letter by letter: Astro's own rule would change some. */
function collection<Name extends CollectionName>(name: Name) {
  const base = `${folder}/${name}`;
  return defineCollection({
    loader: hasEntries(base)
      ? glob({
          base,
          pattern: ['*.mdx', ...leftOut.map((file) => `!${file.replace(`${name}/`, '')}`)],
          generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
        })
      : () => [],
    schema: schemas[name],
  });
}

export const collections = {
  papers: collection('papers'),
  topics: collection('topics'),
  paths: collection('paths'),
  glossary: collection('glossary'),
};
