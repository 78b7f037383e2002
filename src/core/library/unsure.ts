import type { Paper } from './types.ts';

/** What facts are called, where their names in an entry would not be understood. */
const names: Partial<Record<Paper['unsure'][number], string>> = {
  submitted: 'the day it came to arXiv',
  category: 'the arXiv category',
  doi: 'the DOI',
  acl: 'the ACL Anthology id',
  openreview: 'the OpenReview id',
};

/** The facts of a paper that rest on one source alone, as a sentence names them. */
export const unsureInWords = ({ unsure }: Pick<Paper, 'unsure'>): string =>
  unsure.map((fact) => names[fact] ?? `the ${fact}`).join(', ');
