import { identifierSchemes } from '../identifiers.ts';
import { entryFile } from '../problems/problem.ts';
import type { Entries } from '../schema/collections.ts';

/** An address in running text or Markdown, without what closes a sentence or a bracket. */
const inText = /https:\/\/[^\s<>"'`)\]}]+[^\s<>"'`)\]}.,;:!?]/g;

/** arXiv is asked by `npm run watch`, in few requests, as it wishes. */
const identifiers = ['doi', 'acl', 'openreview'] as const;

/** Every address that the list leads to outside itself, with the files that hold it. */
export function linkedAddresses(entries: Entries): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  const add = (url: string, file: string) =>
    found.set(url, (found.get(url) ?? new Set()).add(file));
  for (const { id, data } of entries.papers) {
    const file = entryFile('papers', id);
    for (const kind of identifiers) {
      const value = data.identifiers[kind];
      if (value) add(identifierSchemes[kind].url(value), file);
    }
    const { html, ...lists } = data.links;
    for (const url of [html, ...Object.values(lists).flat()]) if (url) add(url, file);
  }
  for (const [collection, list] of Object.entries(entries))
    for (const { id, body } of list)
      for (const [url] of body.matchAll(inText)) add(url, entryFile(collection, id));
  return new Map([...found].map(([url, files]) => [url, [...files].sort()]));
}
