import { bibliographies, type BibliographyEnding } from '../cite/bibliography.ts';
import type { Paper } from '../library/types.ts';
import { ourLicence } from './licence.ts';
import { citedRecord } from './record.ts';
import type { LinkTag } from './tags.ts';

/** Records that every reference manager reads. */
const records: readonly BibliographyEnding[] = ['bib', 'ris', 'csl.json'];

/**
 * Signposting for a paper's page (https://signposting.org): that the page is about the
 * paper, where its record and its PDF are, and what it is related to. Not `cite-as`:
 * the DOI of the paper does not lead to this page.
 *
 * @param file address of the paper's record by its ending
 */
export function signposts(paper: Paper, file: (ending: BibliographyEnding) => string): LinkTag[] {
  const { pdf, id } = citedRecord(paper);
  return [
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    ...records.map((ending) => ({
      rel: 'describedby',
      href: file(ending),
      type: bibliographies[ending].mediaType,
    })),
    ...(pdf ? [{ rel: 'item', href: pdf, type: 'application/pdf' }] : []),
    { rel: 'license', href: ourLicence.url },
    ...(id ? [{ rel: 'related', href: id }] : []),
  ];
}
