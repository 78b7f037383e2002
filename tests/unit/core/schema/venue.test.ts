import { describe, expect, test } from 'vitest';
import { venue } from '#core/schema/venue.ts';

const conference = { kind: 'conference', name: 'EMNLP 2023', series: 'EMNLP', year: 2023 };
const journal = { kind: 'journal', name: 'Computational Linguistics', series: 'CL', year: 2024 };

test.each([
  [{ ...conference, volume: '36', pages: '30222-30242', collection: 'LNCS', publisher: 'ACL' }],
  [{ ...conference, kind: 'workshop', issue: '2' }],
  [{ ...journal, volume: 'S3', issue: '2', pages: 'e1204' }],
  [{ kind: 'book', year: 2020, publisher: 'MIT Press' }],
  [{ kind: 'chapter', name: 'Handbook', year: 2020, pages: '1-20' }],
  [{ kind: 'report', institution: 'Google', year: 2020, number: 'TR-2020.1' }],
  [{ kind: 'thesis', institution: 'Lund University', year: 2020 }],
  [{ kind: 'webpage', name: 'A blog', year: 2020 }],
  [{ kind: 'preprint', server: 'arXiv', year: 2020 }],
])('takes $kind with all that it can have', (fields) => {
  expect(venue.parse(fields)).toEqual(fields);
});

describe('states that cannot be', () => {
  test.each([
    ['a conference without a series', { ...conference, series: undefined }],
    ['a journal without a name', { ...journal, name: undefined }],
    ['a journal in a series of books', { ...journal, collection: 'LNCS' }],
    [
      'a preprint with a publisher',
      { kind: 'preprint', server: 'arXiv', year: 2020, publisher: 'X' },
    ],
    ['a preprint with pages', { kind: 'preprint', server: 'arXiv', year: 2020, pages: '1-2' }],
    ['a thesis without an institution', { kind: 'thesis', year: 2020 }],
    ['a book with a name', { kind: 'book', name: 'X', year: 2020, publisher: 'Y' }],
    ['a kind that does not exist', { ...conference, kind: 'symposium' }],
    ['no kind', { ...conference, kind: undefined }],
    ['no year', { ...conference, year: undefined }],
    ['a year as text', { ...conference, year: '2023' }],
    ['a year with a part', { ...conference, year: 2023.5 }],
    ['a year before print', { ...conference, year: 203 }],
    ['a volume as a number', { ...conference, volume: 36 }],
    ['pages in words', { ...conference, pages: '10 to 20' }],
  ])('refuses %s', (_, fields) => {
    expect(venue.safeParse(fields).success).toBe(false);
  });
});
