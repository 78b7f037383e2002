import { readAtomEntries } from '../import/atom-entries.ts';

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
  const entries = entriesOf(xml);
  if (!entries) throw new Error('an answer that is no feed');
  return entries.map(({ values }) => stateOf(values));
}

function entriesOf(xml: string) {
  try {
    return readAtomEntries(xml);
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`an answer that is not well-formed: ${message}`, { cause: error });
  }
}

function stateOf(entry: ReadonlyMap<string, string>): ArxivState {
  const value = (name: string) => line(entry.get(name));
  const [, id, version = '1'] = /arxiv\.org\/abs\/(\S+?)(?:v(\d+))?$/.exec(value('id')) ?? [];
  if (!id) throw new Error(`an error: ${value('summary') || 'an entry without an id'}`);
  return {
    id,
    version: Number(version),
    updated: value('updated').slice(0, 10),
    title: value('title'),
    abstract: value('summary'),
    comment: value('comment') || undefined,
    journalRef: value('journal_ref') || undefined,
    doi: value('doi') || undefined,
  };
}
