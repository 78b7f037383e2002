import type { Paper } from '../library/types.ts';
import { formatBiblatex } from './biblatex.ts';
import { formatBibtex } from './bibtex.ts';
import { cslJson } from './csl.ts';
import { formatHayagriva } from './hayagriva.ts';
import { formatRis } from './ris.ts';

interface Bibliography {
  readonly name: string;
  /** The program that those who want it use. */
  readonly reader: string;
  readonly mediaType: string;
  readonly format: (papers: readonly Paper[]) => string;
}

/** Papers in the forms that other programs read, by the ending of the file. */
export const bibliographies = {
  'csl.json': {
    name: 'CSL-JSON',
    reader: 'Zotero',
    mediaType: 'application/vnd.citationstyles.csl+json',
    format: (papers) => `${JSON.stringify(papers.map(cslJson), null, 1)}\n`,
  },
  ris: {
    name: 'RIS',
    reader: 'EndNote',
    mediaType: 'application/x-research-info-systems',
    format: (papers) => papers.map(formatRis).join('\r\n'),
  },
  bib: {
    name: 'BibTeX',
    reader: 'LaTeX',
    mediaType: 'application/x-bibtex',
    format: (papers) => `${papers.map(formatBibtex).join('\n\n')}\n`,
  },
  'biblatex.bib': {
    name: 'BibLaTeX',
    reader: 'Biber',
    mediaType: 'application/x-bibtex',
    format: (papers) => `${papers.map(formatBiblatex).join('\n\n')}\n`,
  },
  'hayagriva.yml': {
    name: 'Hayagriva',
    reader: 'Typst',
    mediaType: 'application/yaml',
    format: (papers) => `${papers.map(formatHayagriva).join('\n\n')}\n`,
  },
} as const satisfies Record<string, Bibliography>;

export type BibliographyEnding = keyof typeof bibliographies;

/** The files of one paper, those that most programs read first. */
export const paperEndings = Object.keys(bibliographies) as BibliographyEnding[];

/** The files of a list of papers. */
export const listEndings = ['bib', 'ris', 'csl.json'] as const satisfies BibliographyEnding[];
