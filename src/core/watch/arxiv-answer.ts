import { SaxesParser } from 'saxes';

/** What arXiv says of a paper today, as far as it can change. */
export interface ArxivState {
  readonly id: string;
  readonly version: number;
  /** The day of this version. */
  readonly updated: string;
  readonly title: string;
  readonly abstract: string;
  readonly comment?: string;
  readonly journalRef?: string;
  readonly doi?: string;
}

const line = (text = ''): string => text.replace(/\s+/g, ' ').trim();

/**
 * Reads an answer of the arXiv API on several papers
 * (https://info.arxiv.org/help/api/user-manual.html).
 *
 * @throws where it is no feed, breaks off, or tells of an error
 */
export function readStates(xml: string): ArxivState[] {
  const states: ArxivState[] = [];
  let entry: Record<string, string> | undefined;
  let isFeed = false;
  const path: { name: string; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new Error(`an answer that is not well-formed: ${error.message}`);
  });
  parser.on('opentag', ({ local }) => {
    if (path.length === 0) isFeed = local === 'feed';
    if (path.length === 1 && local === 'entry') entry = {};
    path.push({ name: local, text: '' });
  });
  parser.on('text', (text) => {
    const innermost = path.at(-1);
    if (innermost) innermost.text += text;
  });
  parser.on('closetag', () => {
    const { name, text } = path.pop()!;
    if (entry && path.length === 2) entry[name] ??= text;
    if (entry && path.length === 1 && name === 'entry') {
      states.push(stateOf(entry));
      entry = undefined;
    }
  });
  parser.write(xml).close();
  if (!isFeed) throw new Error('an answer that is no feed');
  return states;
}

function stateOf(entry: Readonly<Record<string, string>>): ArxivState {
  const [, id, version = '1'] = /arxiv\.org\/abs\/(\S+?)(?:v(\d+))?$/.exec(line(entry.id)) ?? [];
  if (!id) throw new Error(`an error: ${line(entry.summary) || 'an entry without an id'}`);
  return {
    id,
    version: Number(version),
    updated: line(entry.updated).slice(0, 10),
    title: line(entry.title),
    abstract: line(entry.summary),
    comment: line(entry.comment) || undefined,
    journalRef: line(entry.journal_ref) || undefined,
    doi: line(entry.doi) || undefined,
  };
}
