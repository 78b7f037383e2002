import { buildLibrary } from '#core/library/build.ts';
import type { Library, Paper } from '#core/library/types.ts';
import type { Entries, Entry } from '#core/schema/collections.ts';
import { paperFields, type PaperFieldsInput } from '#core/schema/paper.ts';
import { math } from '#entries/math.ts';

/** Front matter of a preprint of 2024 that says as little as an entry may. */
export const least: PaperFieldsInput = {
  title: 'Counting to Ten',
  authors: ['Okafor, Ada', 'Lind, Per'],
  venue: { kind: 'preprint', server: 'arXiv', year: 2024 },
  topics: ['reasoning'],
  added: '2026-01-02',
  abstract: 'We count.',
};

/** An entry of a paper: the least one, with these changes. */
export const paperEntry = (
  id: string,
  changes: Partial<PaperFieldsInput> = {},
): Entry<'papers'> => ({ id, data: paperFields.parse({ ...least, ...changes }), body: '' });

const topic = (id: string, title: string, order: number): Entry<'topics'> => ({
  id,
  data: { title, summary: `About ${title}.`, order },
  body: '',
});

/** Entries of a list with these papers and two topics, "Reasoning" and "Scaling laws". */
export const entriesOf = (
  papers: Entry<'papers'>[],
  others: Partial<Omit<Entries, 'papers'>> = {},
): Entries => ({
  papers,
  topics: [topic('scaling-laws', 'Scaling laws', 2), topic('reasoning', 'Reasoning', 1)],
  paths: [],
  glossary: [],
  ...others,
});

export const libraryOf = (papers: Entry<'papers'>[]): Library =>
  buildLibrary(entriesOf(papers), math);

/** A paper as pages and exports see it, alone on its list. */
export const paperOf = (changes: Partial<PaperFieldsInput>, id = 'okafor2024counting'): Paper =>
  libraryOf([paperEntry(id, changes)]).paper(id);
