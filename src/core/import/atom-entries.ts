import { SaxesParser } from 'saxes';

/** An entry of an Atom feed of arXiv, as it is written. */
export interface AtomEntry {
  /** The first element of each name, by its name. */
  readonly values: ReadonlyMap<string, string>;
  readonly authors: readonly string[];
  /** The primary category. */
  readonly category?: string;
}

/**
 * Reads the entries of an answer of the arXiv API
 * (https://info.arxiv.org/help/api/user-manual.html).
 *
 * @returns nothing where it is no feed
 * @throws where it is not well-formed, or breaks off
 */
export function readAtomEntries(xml: string): AtomEntry[] | undefined {
  const entries: { values: Map<string, string>; authors: string[]; category?: string }[] = [];
  const path: { name: string; text: string }[] = [];
  let isFeed = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new Error(error.message);
  });
  parser.on('opentag', ({ local, attributes }) => {
    if (path.length === 0) isFeed = local === 'feed';
    if (path.length === 1 && local === 'entry') entries.push({ values: new Map(), authors: [] });
    if (path[1]?.name === 'entry' && path.length === 2 && local === 'primary_category')
      entries.at(-1)!.category = attributes.term?.value;
    path.push({ name: local, text: '' });
  });
  parser.on('text', (text) => {
    const innermost = path.at(-1);
    if (innermost) innermost.text += text;
  });
  parser.on('closetag', () => {
    const { name, text } = path.pop()!;
    const entry = entries.at(-1);
    const within = path.map((element) => element.name).join('/');
    if (within === 'feed/entry' && !entry!.values.has(name)) entry!.values.set(name, text);
    if (within === 'feed/entry/author' && name === 'name') entry!.authors.push(text);
  });
  parser.write(xml).close();
  return isFeed ? entries : undefined;
}
