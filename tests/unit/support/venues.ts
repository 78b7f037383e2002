import type { PaperFieldsInput } from '#core/schema/paper.ts';

type Changes = Partial<PaperFieldsInput>;

/** A paper of each kind of venue, with all that a record of the kind can say. */
export const paperOfKind = {
  conference: {
    title: 'SpecTr: Fast Speculative Decoding via Optimal Transport',
    authors: ['Sun, Ziteng', 'van der Berg, Jan'],
    submitted: '2023-10-23',
    venue: {
      kind: 'conference',
      name: 'Advances in Neural Information Processing Systems',
      short: 'NeurIPS 2023',
      series: 'NeurIPS',
      collection: 'Proceedings of Everything',
      year: 2023,
      publisher: 'Curran Associates',
      volume: '36',
      issue: '4',
      pages: '30222-30242',
    },
    identifiers: { arxiv: '2310.15141', category: 'cs.LG', doi: '10.52202/075280-1314' },
  },
  workshop: {
    venue: { kind: 'workshop', name: 'Workshop on Counting', series: 'Counting', year: 2024 },
    identifiers: { openreview: 'SdYHLTCC5J' },
  },
  journal: {
    venue: {
      kind: 'journal',
      name: 'Computational Linguistics',
      series: 'CL',
      year: 2024,
      volume: '50',
      issue: '2',
      pages: 'e1204',
    },
    identifiers: { acl: '2024.cl-2.1' },
  },
  book: { venue: { kind: 'book', publisher: 'MIT Press', year: 2020 } },
  chapter: {
    venue: { kind: 'chapter', name: 'Handbook', publisher: 'Brill', year: 2020, pages: '1-20' },
  },
  report: { venue: { kind: 'report', institution: 'Google', number: 'TR-1', year: 2020 } },
  thesis: { venue: { kind: 'thesis', institution: 'Lund University', year: 2020 } },
  webpage: {
    venue: { kind: 'webpage', name: 'Distill', year: 2021 },
    links: { html: 'https://distill.pub/counting' },
  },
  preprint: {
    submitted: '2024-05-03',
    identifiers: { arxiv: '2405.01234', category: 'cs.CL' },
  },
  'preprint elsewhere': {
    venue: { kind: 'preprint', server: 'bioRxiv', year: 2024 },
    identifiers: { doi: '10.1101/2024.01.01' },
  },
} as const satisfies Record<string, Changes>;

export const withdrawn = {
  ...paperOfKind.preprint,
  withdrawn: { date: '2025-02-24', by: 'first author' },
} as const satisfies Changes;
