import { ourLicence } from '../describe/licence.ts';
import type { Licence } from './values.ts';

/** Whose words a file may hold. */
export type Part = 'text' | 'abstracts' | 'facts';

/**
 * Under what the parts of a file stand.
 *
 * @param holder the name of the list, which our own text is to be credited to
 */
export function licencesOf(parts: readonly Part[], holder: string): Licence[] {
  const all: Record<Part, Licence> = {
    text: {
      covers:
        'Our own text: summaries, findings, notes, reasons, definitions, and what is said of topics and paths',
      holder,
      name: ourLicence.name,
      spdx: 'CC-BY-4.0',
      url: ourLicence.url,
    },
    abstracts: {
      covers: 'Abstracts, and the words of them that findings quote',
      holder: 'The authors of the papers',
      name: 'CC0 1.0, under which arXiv publishes its metadata',
      spdx: 'CC0-1.0',
      url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    },
    facts: {
      covers: 'Facts of the papers: titles, names, dates, venues, identifiers',
      name: 'No right is claimed',
    },
  };
  return parts.map((part) => all[part]);
}
