import type { Paper } from '../library/types.ts';
import { cslJson, type CslType } from './csl.ts';
import { isoDate } from './iso-date.ts';
import { houseOf, pagesOf, texEntry, texWriter, type TexField } from './tex.ts';

const { text, title, authors } = texWriter('minimal');
const optional = (value: string | undefined) => value && text(value);

const entryTypes: Record<CslType, string> = {
  'paper-conference': 'inproceedings',
  'article-journal': 'article',
  book: 'book',
  chapter: 'incollection',
  report: 'report',
  thesis: 'thesis',
  webpage: 'online',
  article: 'online',
};

/** What the work that a paper stands in is called, by the paper's type. */
const containers: Partial<Record<CslType, string>> = {
  'article-journal': 'journaltitle',
  webpage: 'organization',
};

/** What the house that brought a paper out is called, by the paper's type. */
const houses: Partial<Record<CslType, string>> = {
  report: 'institution',
  thesis: 'institution',
  article: 'organization',
};

/** The kind of report or thesis, which BibLaTeX must be told. */
const kinds: Partial<Record<CslType, string>> = { report: 'techreport', thesis: 'phdthesis' };

/**
 * The paper as an entry of BibLaTeX (https://ctan.org/pkg/biblatex, chapter 2), in UTF-8:
 * the version cited, whole, its date as fine as it is known.
 */
export function formatBiblatex(paper: Paper): string {
  const csl = cslJson(paper);
  const { type, custom } = csl;
  const fields: TexField[] = [
    ['title', title(paper.citedTitle.bibtex)],
    ['author', authors(csl.author)],
    [containers[type] ?? 'booktitle', optional(csl['container-title'])],
    ['eventtitle', optional(csl['event-title'])],
    ['series', optional(csl['collection-title'])],
    ['volume', optional(csl.volume)],
    ['number', optional(type === 'report' ? csl.number : csl.issue)],
    ['pages', pagesOf(csl)],
    ['date', isoDate(csl.issued)],
    ['type', kinds[type]],
    [houses[type] ?? 'publisher', optional(houseOf(csl))],
    ['langid', 'english'],
    ['note', optional(csl.note)],
    ['doi', csl.DOI],
    ['url', csl.URL],
    ['eprint', custom.arxiv],
    ['eprinttype', custom.arxiv && 'arxiv'],
    ['eprintclass', custom.arxiv && custom.arxiv_category],
  ];
  return texEntry(entryTypes[type], csl.id, fields);
}
