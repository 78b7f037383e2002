import type { Paper } from '../library/types.ts';
import { formatBibtex } from './bibtex.ts';
import { cslJson } from './csl.ts';
import { formatRis } from './ris.ts';

/** A list of papers in the forms that reference managers read, by the ending of the file. */
export const bibliographies = {
  bib: {
    name: 'BibTeX',
    mediaType: 'application/x-bibtex',
    format: (papers: readonly Paper[]) => `${papers.map(formatBibtex).join('\n\n')}\n`,
  },
  ris: {
    name: 'RIS',
    mediaType: 'application/x-research-info-systems',
    format: (papers: readonly Paper[]) => papers.map(formatRis).join('\r\n'),
  },
  'csl.json': {
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    format: (papers: readonly Paper[]) => `${JSON.stringify(papers.map(cslJson), null, 1)}\n`,
  },
} as const;

export type BibliographyEnding = keyof typeof bibliographies;
