import { collectionOf, idOf, partsOf } from '../core/addresses/address.ts';
import { isInUse } from '../core/addresses/follow.ts';
import { redirectsFile } from '../core/problems/addresses.ts';
import type { EntryAddress } from '../core/schema/redirects.ts';
import { closest } from '../core/text/closest.ts';
import type { Change } from './change.ts';
import { readTexts } from './content-texts.ts';
import { mentionsIn, withMentions } from './mentions.ts';
import { readAddresses } from './read-addresses.ts';
import { readRedirects } from './read-redirects.ts';
import { moveLine, withRedirect } from './redirect-lines.ts';

/** What a command would do to a content folder, or why it does not. */
export type Plan =
  | { readonly refused: string }
  | { readonly change: Change; readonly inUse: boolean; readonly mentions: readonly string[] };

const fileOf = (address: string) => `${address}.mdx`;

/**
 * Plans to give an entry another name: its file, every mention of it, and a line in
 * `redirects.yaml` where its address is in use. A file that was renamed by hand, and
 * would leave its published address lost, is brought to an end in the same way.
 */
export function planRename(folder: string, old: string, name: string): Plan {
  for (const address of [old, name]) if (!partsOf(address)) return { refused: noAddress(address) };
  const [from, to] = [old as EntryAddress, name as EntryAddress];
  if (collectionOf(from) !== collectionOf(to))
    return { refused: `${from} and ${to} are of two collections. An entry stays in its own.` };
  const texts = readTexts(folder);
  const textOf = new Map(texts.map(({ file, text }) => [file, text]));
  const { lines, redirects } = readRedirects(folder);
  const inUse = isInUse(from, readAddresses(folder).published, redirects);
  const byHand = inUse && !textOf.has(fileOf(from)) && textOf.has(fileOf(to));
  if (lines.has(from)) return { refused: `${from} has a line in ${redirectsFile} already.` };
  if (!textOf.has(fileOf(from)) && !byHand)
    return {
      refused: noEntry(
        from,
        texts.map(({ file }) => file.slice(0, -'.mdx'.length)),
      ),
    };
  if (lines.has(to) || (textOf.has(fileOf(to)) && !byHand))
    return { refused: `${to} is taken. Write another name.` };

  const change = new Map<string, string | undefined>();
  for (const { collection, file, text } of texts) {
    const mentions = mentionsIn(text, collection, from);
    if (mentions.length) change.set(file, withMentions(text, mentions, idOf(to)));
  }
  const mentions = [...change.keys()].map((file) => (file === fileOf(from) ? fileOf(to) : file));
  if (!byHand) {
    change.set(fileOf(to), change.get(fileOf(from)) ?? textOf.get(fileOf(from))!);
    change.set(fileOf(from), undefined);
  }
  if (inUse) change.set(redirectsFile, withRedirect(folder, moveLine(from, to)));
  return { change, inUse, mentions };
}

/** Why something cannot be an address. */
export const noAddress = (text: string): string =>
  `"${text}" is no address of an entry. Write collection and name, as papers/sun2023spectr: lower-case letters and digits, with single hyphens.`;

/** Why an entry cannot be found. */
export function noEntry(address: string, all: readonly string[]): string {
  const like = closest(address, all);
  return `There is no entry ${address}.${like ? ` The closest name is ${like}.` : ''}`;
}
