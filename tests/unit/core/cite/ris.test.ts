import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import type { CslItem } from '#core/import/csl-item.ts';
import { formatRis } from '#core/cite/ris.ts';
import { paperOf } from '../../support/papers.ts';
import { paperOfKind, withdrawn } from '../../support/venues.ts';

const conference = {
  kind: 'conference',
  name: 'Proceedings of the Ninth Meeting',
  short: 'Meeting 2023',
  series: 'Meeting',
  year: 2023,
  pages: '12-34',
} as const;

test('ends each line as RIS asks, and the record with ER', () => {
  const ris = formatRis(paperOf({ venue: conference }));
  expect(ris).toMatch(/^TY {2}- CONF\r\n/);
  expect(ris).toMatch(/\r\nER {2}- \r\n$/);
  expect(ris.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('names the meeting and its proceedings, and a date as fine as it is known', () => {
  const lines = formatRis(paperOf({ venue: conference, submitted: '2022-03-05' })).split('\r\n');
  for (const line of [
    'T2  - Meeting 2023',
    'C3  - Proceedings of the Ninth Meeting',
    'DA  - 2023///',
    'SP  - 12',
    'EP  - 34',
  ])
    expect(lines).toContain(line);
});

test('gives a preprint its archive and number, and no journal', () => {
  const lines = formatRis(
    paperOf({ submitted: '2024-03-05', identifiers: { arxiv: '2403.01234' } }),
  ).split('\r\n');
  for (const line of ['TY  - GEN', 'DB  - arXiv', 'AN  - arXiv:2403.01234', 'DA  - 2024/03/05/'])
    expect(lines).toContain(line);
  expect(lines.filter((line) => line.startsWith('T2'))).toEqual([]);
});

test.each([
  ['workshop', ['TY  - CONF', 'T2  - Workshop on Counting 2024', 'C3  - Workshop on Counting']],
  ['journal', ['TY  - JOUR', 'T2  - Computational Linguistics', 'VL  - 50', 'IS  - 2']],
  ['book', ['TY  - BOOK', 'PB  - MIT Press']],
  ['chapter', ['TY  - CHAP', 'T2  - Handbook', 'PB  - Brill', 'SP  - 1', 'EP  - 20']],
  ['report', ['TY  - RPRT', 'PB  - Google', 'SN  - TR-1']],
  ['thesis', ['TY  - THES', 'PB  - Lund University']],
  ['webpage', ['TY  - ELEC', 'T2  - Distill', 'UR  - https://distill.pub/counting']],
  ['preprint elsewhere', ['TY  - GEN', 'DB  - bioRxiv', 'DO  - 10.1101/2024.01.01']],
] as const)('gives a %s the type and the tags of its kind', (kind, tags) => {
  const lines = formatRis(paperOf(paperOfKind[kind])).split('\r\n');
  for (const tag of tags) expect(lines).toContain(tag);
});

test('tells a withdrawal in a note', () => {
  expect(formatRis(paperOf(withdrawn))).toContain('\r\nN1  - This paper was withdrawn by the');
});

test('is read back by a parser of its own as the paper it was', () => {
  const paper = paperOf({ venue: conference, authors: ['Wójcik, Ada', 'NLLB Team'] });
  const [item] = new Cite(formatRis(paper)).data as CslItem[];
  expect(item).toMatchObject({
    type: 'paper-conference',
    title: 'Counting to Ten',
    page: '12-34',
  });
  expect(item!.author?.[0]).toMatchObject({ family: 'Wójcik', given: 'Ada' });
});
