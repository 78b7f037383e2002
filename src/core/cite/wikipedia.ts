import { dateInWords } from '../library/dates.ts';
import type { Paper } from '../library/types.ts';
import { cslJson, type CslJson, type CslType } from './csl.ts';
import { isoDate } from './iso-date.ts';

/** How many authors are named before the rest becomes "et al.", and from when on. */
const shownAuthors = 3;
const fewAuthors = 6;

const templates: Record<CslType, string> = {
  'paper-conference': 'cite conference',
  'article-journal': 'cite journal',
  book: 'cite book',
  chapter: 'cite book',
  report: 'cite report',
  thesis: 'cite thesis',
  webpage: 'cite web',
  article: 'cite web',
};

/** What the work that a paper stands in is called, by the paper's type. */
const containers: Partial<Record<CslType, string>> = {
  'paper-conference': 'book-title',
  'article-journal': 'journal',
  webpage: 'website',
};

type Parameter = readonly [name: string, value: string | undefined];

/** Text that the software of Wikipedia does not take for a part of the template. */
const plain = (text: string) =>
  text
    .replaceAll('<', '&lt;')
    .replace(/[[\]{}]|''+/g, (found) => [...found].map((one) => `&#${one.charCodeAt(0)};`).join(''))
    .replaceAll('|', '{{!}}');

function authors({ author }: CslJson): Parameter[] {
  const isLong = author.length > fewAuthors;
  const named = isLong ? author.slice(0, shownAuthors) : author;
  return [
    ...named.flatMap(({ family, given, literal }, at): Parameter[] => [
      [`author${at + 1}`, literal],
      [`last${at + 1}`, family],
      [`first${at + 1}`, given],
    ]),
    ['display-authors', isLong ? 'etal' : undefined],
  ];
}

/** The address, unless the template makes it by itself of an identifier; that of a web page cannot. */
function addressOf(csl: CslJson): string | undefined {
  const isMade = /^https:\/\/(?:doi|arxiv)\.org\//.test(csl.URL ?? '');
  return isMade && templates[csl.type] !== 'cite web' ? undefined : csl.URL;
}

/**
 * The paper as a footnote of Wikipedia (https://en.wikipedia.org/wiki/Template:Citation),
 * on one line: the version cited, never our page.
 */
export function formatWikipedia(paper: Paper): string {
  const csl = cslJson(paper);
  const { type, custom } = csl;
  const isOnArxiv = type === 'article' && custom.arxiv !== undefined;
  const title: Parameter[] =
    type === 'chapter'
      ? [
          ['chapter', csl.title],
          ['title', csl['container-title']],
        ]
      : [['title', csl.title]];
  /** What the template for preprints on arXiv would call an error. */
  const elsewhere: Parameter[] = [
    ['conference', csl['event-title']],
    [containers[type] ?? '', type === 'chapter' ? undefined : csl['container-title']],
    ['series', csl['collection-title']],
    ['volume', csl.volume],
    ['issue', csl.issue],
    ['number', csl.number],
    ['pages', csl.page?.replace(/-+/, '–')],
    [type === 'article' ? 'website' : 'publisher', csl.publisher],
    ['doi', csl.DOI],
    ['arxiv', custom.arxiv],
    ['url', addressOf(csl)],
  ];
  const onArxiv: Parameter[] = [
    ['eprint', custom.arxiv],
    ['class', custom.arxiv_category],
  ];
  const parameters = [
    ...authors(csl),
    ...title,
    ['date', dateInWords(isoDate(csl.issued))] as const,
    ...(isOnArxiv ? onArxiv : elsewhere),
  ]
    .filter(([, value]) => value)
    .map(([name, value]) => ` |${name}=${plain(value!)}`);
  const template = `{{${isOnArxiv ? 'cite arXiv' : templates[type]}${parameters.join('')}}}`;
  const note = csl.note ? ` ${plain(csl.note)}` : '';
  return `<ref>${template}${note}</ref>`;
}
