import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames, type CollectionName } from '../core/schema/collections.ts';
import type { EntryAddress } from '../core/schema/redirects.ts';
import { entryFile } from '../core/problems/problem.ts';
import { mentionsIn } from './mentions.ts';

/** An entry as it is written, letter by letter. */
export interface EntryText {
  readonly collection: CollectionName;
  /** From the root of the content folder. */
  readonly file: string;
  readonly text: string;
}

/** The texts of all entries of a content folder; a link to a file elsewhere is none. */
export function readTexts(folder: string): EntryText[] {
  return collectionNames.flatMap((collection) => {
    const place = join(folder, collection);
    if (!existsSync(place)) return [];
    return readdirSync(place)
      .filter((name) => name.endsWith('.mdx') && lstatSync(join(place, name)).isFile())
      .sort()
      .map((name): EntryText => {
        const file = entryFile(collection, name.slice(0, -'.mdx'.length));
        return { collection, file, text: readFileSync(join(folder, file), 'utf8') };
      });
  });
}

/** The files that mention an entry, and how often each. */
export const filesThatMention = (texts: readonly EntryText[], address: EntryAddress) =>
  texts
    .map(({ collection, file, text }) => ({
      file,
      times: mentionsIn(text, collection, address).length,
    }))
    .filter(({ times }) => times > 0);
