import { isMap, isScalar, isSeq, parseDocument, type Document, type Scalar } from 'yaml';
import { collectionOf, idOf } from '../core/addresses/address.ts';
import type { CollectionName } from '../core/schema/collections.ts';
import type { EntryAddress } from '../core/schema/redirects.ts';
import { splitEntry } from './front-matter.ts';

/** Where the name of an entry stands in a text: from a character to another, both from 0. */
interface Mention {
  readonly start: number;
  readonly end: number;
}

/** The fields that name entries of a collection, by the collection that has them; a star is each of a list. */
const fields: Record<CollectionName, Partial<Record<CollectionName, readonly string[]>>> = {
  papers: {
    papers: ['relations.*.paper'],
    topics: ['comparison.rows.*.paper'],
    paths: ['steps.*.paper'],
  },
  topics: { papers: ['topics.*'], paths: ['start.topic'] },
  paths: {},
  glossary: {},
};

/**
 * Finds every mention of an entry in the text of another: in fields that name it, and in
 * links to its page. The text is left as it is, line ends and all.
 *
 * @param within the collection that the text is of
 */
export function mentionsIn(text: string, within: CollectionName, of: EntryAddress): Mention[] {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const split = splitEntry(text.slice(start));
  if (!split) return [];
  const bodyStart = text.length - split.body.length;
  const yamlStart = text.indexOf('\n') + 1;
  const document = parseDocument(split.yaml);
  const id = idOf(of);
  const named = (fields[collectionOf(of)][within] ?? [])
    .flatMap((path) => valuesAt(document, path.split('.')))
    .filter(({ value }) => value === id)
    // A value may stand in quotes.
    .map(({ range }) => text.indexOf(id, yamlStart + range![0]));
  const linked = [...split.body.matchAll(linkTo(of))].map(
    ({ 0: words, index }) => bodyStart + index + words.length,
  );
  return [...named, ...linked].map((start) => ({ start, end: start + id.length }));
}

/** A text with another name at these places. */
export function withMentions(text: string, mentions: readonly Mention[], id: string): string {
  return mentions.reduceRight(
    (result, { start, end }) => result.slice(0, start) + id + result.slice(end),
    text,
  );
}

/** A link from the site's root, as entries write them: `/papers/sun2023spectr/`, `/glossary/#token`. */
function linkTo(address: EntryAddress): RegExp {
  const collection = collectionOf(address);
  const page = collection === 'glossary' ? '/glossary/#' : `/${collection}/`;
  return new RegExp(`(?<![\\w.:/-])${page}(?=${idOf(address)}(?![\\w-]))`, 'g');
}

/** The values that a path leads to, where they are written out. */
function valuesAt(document: Document.Parsed, path: readonly string[]): Scalar[] {
  let nodes: unknown[] = [document.contents];
  for (const step of path)
    nodes = nodes.flatMap((node) => {
      if (step === '*') return isSeq(node) ? node.items : [];
      return isMap(node) ? [node.get(step, true)] : [];
    });
  return nodes.filter((node): node is Scalar => isScalar(node) && Boolean(node.range));
}
