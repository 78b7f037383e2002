import { Transform } from 'unicode2latex';
import { arxivDoi, identifierSchemes } from '../identifiers.ts';
import type { Paper } from '../library/types.ts';
import { segments } from '../text/math.ts';
import type { Name } from '../text/names.ts';

const latex = new Transform('bibtex-creator');

/** Plain text in the letters and escapes of LaTeX. */
const escaped = (text: string): string => latex.tolatex(text);

/**
 * A title in which braces already protect what must keep its capitals: these and its
 * math stay, the rest is escaped. A brace of its own is written `\\{`.
 */
const escapedTitle = (bibtex: string): string =>
  segments(bibtex)
    .map((part) =>
      'tex' in part
        ? `$${part.tex}$`
        : part.text
            .split(/(\\[{}]|[{}])/)
            .map((piece) => (/^[{}]$/.test(piece) ? piece : escaped(piece.replace(/^\\/, ''))))
            .join(''),
    )
    .join('');

const author = (name: Name): string =>
  name.group !== undefined
    ? `{${escaped(name.group)}}`
    : [name.family, name.given]
        .filter((part) => part !== undefined)
        .map(escaped)
        .join(', ');

const entryTypes = {
  conference: 'inproceedings',
  workshop: 'inproceedings',
  journal: 'article',
  book: 'book',
  chapter: 'incollection',
  report: 'techreport',
  thesis: 'phdthesis',
  webpage: 'misc',
  preprint: 'misc',
} as const;

/** The page at which the version cited can be found, the publisher's first. */
export function landingPage({
  identifiers: { doi, acl, openreview, arxiv },
  links,
}: Paper): string | undefined {
  if (doi) return identifierSchemes.doi.url(doi);
  if (acl) return identifierSchemes.acl.url(acl);
  if (openreview) return identifierSchemes.openreview.url(openreview);
  if (arxiv) return identifierSchemes.arxiv.url(arxiv);
  return links.find(({ kind }) => kind === 'paper')?.url;
}

type Field = readonly [name: string, value: string | false | undefined];

/** The number of an issue or of a report. */
function numberOf({ venue: { fields } }: Paper): string | undefined {
  if ('issue' in fields) return fields.issue && escaped(fields.issue);
  return 'number' in fields ? fields.number && escaped(fields.number) : undefined;
}

/** The site of a web page, or the server of a preprint that its other fields do not name. */
function howPublished({ venue: { fields }, identifiers }: Paper): string | undefined {
  if (fields.kind === 'webpage') return escaped(fields.name);
  return fields.kind === 'preprint' && !identifiers.arxiv ? escaped(fields.server) : undefined;
}

/** The names of months that every style of BibTeX knows. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The month of a preprint that is cited in the year it came out; that of a publication is not known. */
function monthOf({ venue, submitted, year }: Paper): string | undefined {
  const [submittedIn, month] = submitted?.split('-') ?? [];
  const isCited = venue.fields.kind === 'preprint' && submittedIn === String(year);
  return isCited && month ? months[Number(month) - 1] : undefined;
}

/**
 * The paper as an entry of BibTeX: the version cited, whole, in the order of fields
 * and with the arXiv fields that reference managers read.
 */
export function formatBibtex(paper: Paper): string {
  const { venue, identifiers, year } = paper;
  const where = venue.fields;
  const isPreprint = where.kind === 'preprint';
  const container = 'name' in where && escaped(where.name);
  const fields: Field[] = [
    ['title', escapedTitle(paper.citedTitle.bibtex)],
    ['author', paper.authors.map(author).join(' and ')],
    ['journal', where.kind === 'journal' && container],
    ['booktitle', where.kind !== 'journal' && where.kind !== 'webpage' && container],
    ['series', 'collection' in where && where.collection && escaped(where.collection)],
    ['volume', 'volume' in where && where.volume && escaped(where.volume)],
    ['number', numberOf(paper)],
    ['pages', 'pages' in where && where.pages?.replace(/-+/, '--')],
    ['year', String(year)],
    ['month', monthOf(paper)],
    ['howpublished', howPublished(paper)],
    ['institution', where.kind === 'report' && escaped(where.institution)],
    ['school', where.kind === 'thesis' && escaped(where.institution)],
    ['publisher', 'publisher' in where && where.publisher && escaped(where.publisher)],
    ['note', paper.withdrawn && escaped(paper.withdrawn.sentence)],
    ['doi', identifiers.doi ?? (isPreprint && identifiers.arxiv && arxivDoi(identifiers.arxiv))],
    ['url', landingPage(paper)],
    ...(identifiers.arxiv
      ? ([
          ['eprint', identifiers.arxiv],
          ['archivePrefix', 'arXiv'],
          ['eprinttype', 'arxiv'],
          ['primaryClass', identifiers.category],
        ] as Field[])
      : []),
  ];
  const lines = fields.filter(([, value]) => value).map(line);
  return [`@${entryTypes[where.kind]}{${paper.key},`, ...lines, '}'].join('\n');
}

/** A field on its line; a month is a word of BibTeX's own and stands bare. */
const line = ([name, value]: Field) =>
  name === 'month' ? `  month = ${value},` : `  ${name} = {${value}},`;
