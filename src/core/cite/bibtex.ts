import type { Paper } from '../library/types.ts';
import { cslJson, type CslType } from './csl.ts';
import { houseOf, pagesOf, texEntry, texWriter, type TexField } from './tex.ts';

const { text, title, authors } = texWriter('bibtex-creator');
const optional = (value: string | undefined) => value && text(value);

const entryTypes: Record<CslType, string> = {
  'paper-conference': 'inproceedings',
  'article-journal': 'article',
  book: 'book',
  chapter: 'incollection',
  report: 'techreport',
  thesis: 'phdthesis',
  webpage: 'misc',
  article: 'misc',
};

/** The names of months that every style of BibTeX knows. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** What the work that a paper stands in is called, by the paper's type. */
const containers: Partial<Record<CslType, string>> = {
  'article-journal': 'journal',
  webpage: 'howpublished',
};

/** What the house that brought a paper out is called, by the paper's type. */
const houses: Partial<Record<CslType, string>> = {
  report: 'institution',
  thesis: 'school',
  article: 'howpublished',
};

/**
 * The paper as an entry of BibTeX: the version cited, whole, in the order of fields
 * and with the arXiv fields that reference managers read.
 */
export function formatBibtex(paper: Paper): string {
  const csl = cslJson(paper);
  const { type, custom } = csl;
  const [year, month] = csl.issued['date-parts'][0];
  const fields: TexField[] = [
    ['title', title(paper.citedTitle.bibtex)],
    ['author', authors(csl.author)],
    [containers[type] ?? 'booktitle', optional(csl['container-title'])],
    ['series', optional(csl['collection-title'])],
    ['volume', optional(csl.volume)],
    ['number', optional(type === 'report' ? csl.number : csl.issue)],
    ['pages', pagesOf(csl)],
    ['year', String(year)],
    ['month', month ? months[month - 1] : undefined],
    [houses[type] ?? 'publisher', optional(houseOf(csl))],
    ['note', optional(csl.note)],
    ['doi', csl.DOI],
    ['url', csl.URL],
    ['eprint', custom.arxiv],
    ['archivePrefix', custom.arxiv && 'arXiv'],
    ['eprinttype', custom.arxiv && 'arxiv'],
    ['primaryClass', custom.arxiv && custom.arxiv_category],
  ];
  return texEntry(entryTypes[type], csl.id, fields);
}
