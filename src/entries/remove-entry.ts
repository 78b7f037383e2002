import { collectionOf, idOf, partsOf } from '../core/addresses/address.ts';
import { isInUse } from '../core/addresses/follow.ts';
import { redirectsFile } from '../core/problems/addresses.ts';
import { removedEntry, type EntryAddress } from '../core/schema/redirects.ts';
import { filesThatMention, readTexts } from './content-texts.ts';
import { readAddresses } from './read-addresses.ts';
import { readEntry } from './read-entry.ts';
import { readRedirects } from './read-redirects.ts';
import { removalLine, withRedirect } from './redirect-lines.ts';
import { noAddress, noEntry, type Plan } from './rename-entry.ts';

/**
 * Plans to take an entry off the list: its file goes, and where its address is in use
 * a line in `redirects.yaml` says when and why, with the record of a paper. What mentions
 * it is told and left as it is.
 *
 * @param date the day, as 2027-02-01
 */
export function planRemoval(folder: string, address: string, date: string, reason: string): Plan {
  if (!partsOf(address)) return { refused: noAddress(address) };
  if (!removedEntry.safeParse({ removed: date, reason }).success)
    return {
      refused: 'Write the reason in a sentence, on one line, and a day that exists, as 2027-02-01.',
    };
  const removed = address as EntryAddress;
  const [collection, file] = [collectionOf(removed), `${removed}.mdx`];
  const texts = readTexts(folder);
  const own = texts.find((each) => each.file === file);
  const { lines, redirects } = readRedirects(folder);
  const inUse = isInUse(removed, readAddresses(folder).published, redirects);
  if (lines.has(removed)) return { refused: `${removed} has a line in ${redirectsFile} already.` };
  const isPaper = collection === 'papers';
  if (!own && (isPaper || !inUse)) return { refused: noEntry(removed, texts.map(nameOf)) };
  const read = own && readEntry(collection, idOf(removed), own.text);
  if (isPaper && !read?.entry)
    return {
      refused: `The record of ${removed} cannot be read. npm run check says what to mend in it.`,
    };
  const fields = isPaper ? (read!.source.document!.toJS() as Record<string, unknown>) : undefined;
  const change = new Map<string, string | undefined>([[file, undefined]]);
  if (inUse)
    change.set(redirectsFile, withRedirect(folder, removalLine(removed, date, reason, fields)));
  const others = texts.filter((each) => each !== own);
  return {
    change,
    inUse,
    mentions: filesThatMention(others, removed).map((each) => each.file),
  };
}

const nameOf = ({ file }: { file: string }) => file.slice(0, -'.mdx'.length);
