import { describe, expect, test } from 'vitest';
import { cslJson } from '#core/cite/csl.ts';
import { paperOf } from '../../support/papers.ts';
import { paperOfKind } from '../../support/venues.ts';

const conference = paperOfKind.conference.venue;

describe('CSL-JSON', () => {
  test('cites a published paper by the year of its publication, and no finer', () => {
    const identifiers = { arxiv: '2310.15141', doi: '10.52202/075280-1314' };
    const item = cslJson(paperOf({ venue: conference, submitted: '2022-10-23', identifiers }));
    expect(item).toMatchObject({
      type: 'paper-conference',
      issued: { 'date-parts': [[2023]] },
      'container-title': conference.name,
      'event-title': 'NeurIPS 2023',
      volume: '36',
      page: '30222-30242',
      DOI: '10.52202/075280-1314',
      URL: 'https://doi.org/10.52202/075280-1314',
    });
    expect(item).not.toHaveProperty('number');
  });

  test('cites a preprint by the day it came out, its number and the DOI of arXiv', () => {
    const item = cslJson(
      paperOf({ submitted: '2024-03-05', identifiers: { arxiv: '2403.01234' } }),
    );
    expect(item).toMatchObject({
      type: 'article',
      issued: { 'date-parts': [[2024, 3, 5]] },
      publisher: 'arXiv',
      number: 'arXiv:2403.01234',
      DOI: '10.48550/arXiv.2403.01234',
    });
    expect(item).not.toHaveProperty('container-title');
  });

  test('bears the title of the version cited, and keeps a group one name', () => {
    const item = cslJson(
      paperOf({ publishedTitle: 'Counting On', authors: ['NLLB Team', 'Okafor, Ada'] }),
    );
    expect(item.title).toBe('Counting On');
    expect(item.author).toEqual([{ literal: 'NLLB Team' }, { family: 'Okafor', given: 'Ada' }]);
  });

  test.each([
    ['workshop', { type: 'paper-conference', 'container-title': 'Workshop on Counting' }],
    ['journal', { type: 'article-journal', volume: '50', issue: '2', page: 'e1204' }],
    ['book', { type: 'book', publisher: 'MIT Press' }],
    ['chapter', { type: 'chapter', 'container-title': 'Handbook', page: '1-20' }],
    ['report', { type: 'report', publisher: 'Google', number: 'TR-1' }],
    ['thesis', { type: 'thesis', publisher: 'Lund University' }],
    ['webpage', { type: 'webpage', 'container-title': 'Distill' }],
    ['preprint elsewhere', { type: 'article', publisher: 'bioRxiv', DOI: '10.1101/2024.01.01' }],
  ] as const)('has the type and the facts of a %s', (kind, item) => {
    expect(cslJson(paperOf(paperOfKind[kind]))).toMatchObject(item);
  });

  test('keeps under "custom" what it has no key for, as an import reads it', () => {
    expect(cslJson(paperOf(paperOfKind.conference)).custom).toEqual({
      venue_kind: 'conference',
      series: 'NeurIPS',
      arxiv: '2310.15141',
      arxiv_category: 'cs.LG',
    });
  });

  test('says that a paper was withdrawn', () => {
    expect(cslJson(paperOf({ withdrawn: { by: 'first author' } })).note).toBe(
      'This paper was withdrawn by the first author.',
    );
  });
});
