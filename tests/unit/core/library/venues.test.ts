import { expect, test } from 'vitest';
import { describeVenue } from '#core/library/venues.ts';
import type { VenueFields } from '#core/schema/venue.ts';

const neurips = {
  kind: 'conference',
  name: 'Advances in Neural Information Processing Systems',
  short: 'NeurIPS 2023',
  series: 'NeurIPS',
  year: 2023,
} as const;
const journal = { kind: 'journal', name: 'TMLR', series: 'TMLR', year: 2024 } as const;

test.each<[string, VenueFields, string, string]>([
  [
    'a conference',
    { ...neurips, volume: '36', pages: '30222-30242', publisher: 'Curran' },
    'NeurIPS 2023',
    'Advances in Neural Information Processing Systems, volume 36, pages 30222–30242, Curran, 2023',
  ],
  [
    'a workshop whose short name lacks the year',
    { ...neurips, kind: 'workshop', short: 'WMT', collection: 'LNCS' },
    'WMT 2023',
    'Advances in Neural Information Processing Systems, LNCS, 2023',
  ],
  [
    'a journal',
    { ...journal, volume: '50', issue: '2', pages: 'e1204' },
    'TMLR 2024',
    'TMLR, volume 50, issue 2, pages e1204, 2024',
  ],
  ['a journal without volumes', { ...journal, issue: '2' }, 'TMLR 2024', 'TMLR, no. 2, 2024'],
  ['a book', { kind: 'book', publisher: 'MIT Press', year: 2020 }, 'Book, 2020', 'MIT Press, 2020'],
  [
    'a chapter',
    { kind: 'chapter', name: 'Handbook', year: 2020, pages: '1-20', publisher: 'X' },
    'Handbook, 2020',
    'Handbook, pages 1–20, X, 2020',
  ],
  [
    'a report',
    { kind: 'report', institution: 'Google', year: 2020, number: 'TR-1' },
    'Report, Google 2020',
    'Google, no. TR-1, 2020',
  ],
  [
    'a thesis',
    { kind: 'thesis', institution: 'Lund University', year: 2020 },
    'Thesis, Lund University 2020',
    'Lund University, 2020',
  ],
  ['a web page', { kind: 'webpage', name: 'A blog', year: 2020 }, 'A blog, 2020', 'A blog, 2020'],
  [
    'a preprint',
    { kind: 'preprint', server: 'arXiv', year: 2020 },
    'arXiv 2020',
    'arXiv preprint, 2020',
  ],
])('names %s in short and in full', (_, fields, label, details) => {
  expect(describeVenue(fields)).toMatchObject({ fields, label, details });
});

test.each<[VenueFields, string, string]>([
  [neurips, 'NeurIPS', 'neurips'],
  [{ kind: 'preprint', server: 'arXiv', year: 2020 }, 'arXiv preprints', 'arxiv-preprints'],
  [{ kind: 'thesis', institution: 'Lund', year: 2020 }, 'Theses', 'theses'],
  [{ kind: 'book', publisher: 'X', year: 2020 }, 'Books', 'books'],
])('files $kind under its series', (fields, name, slug) => {
  expect(describeVenue(fields).series).toEqual({ name, slug });
});
