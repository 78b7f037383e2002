import { z } from 'zod';
import type { CollectionName } from './collections.ts';
import { wholeDate } from './date.ts';
import { paperFields } from './paper.ts';
import { line } from './text.ts';

/** Collection and id of an entry, of which all its addresses are made: `papers/sun2023spectr`. */
export type EntryAddress = `${CollectionName}/${string}`;

/** What the list keeps of a paper that was removed, so that it can still be cited. */
export const paperRecord = paperFields.pick({
  title: true,
  publishedTitle: true,
  capitals: true,
  authors: true,
  arxivAuthors: true,
  submitted: true,
  venue: true,
  identifiers: true,
  links: true,
  withdrawn: true,
  unsure: true,
});

/** A line of `content/redirects.yaml` for a topic, a path or a term that was removed. */
export const removedEntry = z.strictObject({ removed: wholeDate, reason: line });

/** The same for a paper, with its record. */
export const removedPaper = removedEntry.extend({ record: paperRecord });

export type PaperRecord = z.output<typeof paperRecord>;
export type Removal = z.output<typeof removedEntry> & { readonly record?: PaperRecord };

/** What became of addresses: another one each, or the removal. */
export type Redirects = ReadonlyMap<EntryAddress, EntryAddress | Removal>;
