import { once } from '../once.ts';
import type { Guide } from './guide.ts';
import { pagefindIndex, type Pagefind, type PagefindOptions } from './pagefind-index.ts';
import type { SearchParts } from './search.ts';
import { tableRows, type PaperTable, type TableRow } from './table.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** The folder of a search, wherever it is read from. */
export interface SearchFolder {
  readonly pagefind: Pagefind;
  readonly options: PagefindOptions;
  /** The text of a file of the folder. */
  readonly file: (name: string) => Promise<string>;
}

/** A search that can be asked. */
export interface OpenedSearch extends SearchParts {
  readonly guide: Guide;
  /** What the papers are, by what the index calls them; loaded when it is first asked for. */
  readonly rows: () => Promise<ReadonlyMap<string, TableRow>>;
  readonly table: () => Promise<PaperTable>;
}

/**
 * Opens the search of a built site: in a reader's browser, on the command line and in tests
 * alike.
 *
 * @throws where a part of it cannot be had
 */
export async function openSearch({ pagefind, options, file }: SearchFolder): Promise<OpenedSearch> {
  const [index, guide] = await Promise.all([
    pagefindIndex(pagefind, { ...options, baseUrl: '/' }),
    file('guide.json').then((text) => JSON.parse(text) as Guide),
  ]);
  const vocabulary = once<Vocabulary>(async () => readVocabulary(await file('words.txt')));
  const table = once<PaperTable>(async () => JSON.parse(await file('papers.json')) as PaperTable);
  return {
    index,
    guide,
    total: guide.papers,
    common: new Set(guide.common),
    vocabulary,
    table,
    rows: once(async () => tableRows(await table())),
  };
}
