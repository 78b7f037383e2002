import type { Paper } from '../library/types.ts';
import { indexName, type Name } from '../text/names.ts';
import { citedRecord } from './record.ts';
import { known, type Fact, type MetaTag } from './tags.ts';

/** The vocabulary of the `z:` tags, for the attribute `prefix` of the page. */
export const zoteroPrefix = 'z: http://www.zotero.org/namespaces/export#';

/**
 * The tags by which reference managers import a paper from its page: those of Highwire
 * Press, then what these cannot say. The order matters: a conference named before its
 * proceedings would be read as a book.
 */
export function paperTags(paper: Paper): MetaTag[] {
  return [
    ...known(highwire(paper)).map(([name, content]) => ({ name: `citation_${name}`, content })),
    ...known(zotero(paper)).map(([name, content]) => ({ property: `z:${name}`, content })),
  ];
}

function highwire(paper: Paper): Fact[] {
  const { csl, date, firstPage, lastPage, pdf } = citedRecord(paper);
  const { kind } = paper.venue.fields;
  const isJournal = kind === 'journal';
  return [
    ['title', csl.title],
    ...paper.authors.map((name): Fact => ['author', authorOf(name, paper.authors.length === 1)]),
    ['publication_date', date.replaceAll('-', '/')],
    ['inbook_title', isJournal || kind === 'webpage' ? undefined : csl['container-title']],
    ['conference_title', csl['event-title']],
    ['journal_title', isJournal ? csl['container-title'] : undefined],
    ['volume', isJournal ? csl.volume : undefined],
    ['issue', isJournal ? csl.issue : undefined],
    ['technical_report_institution', kind === 'report' ? csl.publisher : undefined],
    ['technical_report_number', kind === 'report' ? csl.number : undefined],
    ['dissertation_institution', kind === 'thesis' ? csl.publisher : undefined],
    ['firstpage', firstPage],
    ['lastpage', lastPage],
    ['publisher', 'publisher' in paper.venue.fields ? csl.publisher : undefined],
    ['doi', csl.DOI],
    ['public_url', csl.URL],
    ['pdf_url', pdf],
    ['abstract', csl.abstract],
    ['language', csl.language],
  ];
}

/**
 * A comma at its end keeps a name without given names one field. A lone author with a
 * blank on both sides of the comma would be read as two; a semicolon keeps them one.
 */
function authorOf(name: Name, isAlone: boolean): string {
  const written = indexName(name);
  if (!name.given) return `${written},`;
  return isAlone && / .*, .* /.test(written) ? `${written};` : written;
}

/** What Highwire has no tag for: types that it lacks, and arXiv. */
function zotero({ venue: { fields }, identifiers: { arxiv, category } }: Paper): Fact[] {
  if (fields.kind === 'preprint')
    return [
      ['itemType', 'preprint'],
      ['repository', fields.server],
      ['archiveID', arxiv && `arXiv:${arxiv}`],
    ];
  return [
    ['itemType', fields.kind === 'book' || fields.kind === 'webpage' ? fields.kind : undefined],
    ['extra', arxiv && [`arXiv:${arxiv}`, category && `[${category}]`].filter(Boolean).join(' ')],
  ];
}
