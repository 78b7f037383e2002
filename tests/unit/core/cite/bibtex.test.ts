import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { formatBibtex } from '#core/cite/bibtex.ts';
import { landingPage } from '#core/cite/landing-page.ts';
import type { CslItem } from '#core/import/csl-item.ts';
import type { PaperFieldsInput } from '#core/schema/paper.ts';
import { paperOf } from '../../support/papers.ts';
import { paperOfKind } from '../../support/venues.ts';

const bibtexOf = (changes: Partial<PaperFieldsInput>) => formatBibtex(paperOf(changes));

/** The value of a field, as BibTeX is given it. */
const field = (name: string, changes: Partial<PaperFieldsInput>) =>
  new RegExp(`^  ${name} = (.*),$`, 'm').exec(bibtexOf(changes))?.[1];

/** What a program that knows nothing of this one reads. */
const parsed = (changes: Partial<PaperFieldsInput>) =>
  new Cite(bibtexOf(changes), { forceType: '@bibtex/text' }).data[0] as CslItem;

const conference: Partial<PaperFieldsInput> = {
  title: 'SpecTr: Fast Speculative Decoding via Optimal Transport',
  authors: ['Sun, Ziteng', 'Suresh, Ananda Theertha'],
  submitted: '2023-10-23',
  venue: {
    kind: 'conference',
    name: 'Advances in Neural Information Processing Systems',
    short: 'NeurIPS 2023',
    series: 'NeurIPS',
    year: 2023,
    publisher: 'Curran Associates',
    volume: '36',
    pages: '30222-30242',
  },
  identifiers: { arxiv: '2310.15141', category: 'cs.LG', doi: '10.52202/075280-1314' },
};

describe('an entry', () => {
  test('of a conference paper', () => {
    expect(bibtexOf(conference)).toMatchInlineSnapshot(`
      "@inproceedings{okafor2024counting,
        title = {{SpecTr}: Fast Speculative Decoding via Optimal Transport},
        author = {Sun, Ziteng and Suresh, Ananda Theertha},
        booktitle = {Advances in Neural Information Processing Systems},
        volume = {36},
        pages = {30222--30242},
        year = {2023},
        publisher = {Curran Associates},
        doi = {10.52202/075280-1314},
        url = {https://doi.org/10.52202/075280-1314},
        eprint = {2310.15141},
        archivePrefix = {arXiv},
        eprinttype = {arxiv},
        primaryClass = {cs.LG},
      }"
    `);
  });

  test('of a journal paper', () => {
    expect(bibtexOf(paperOfKind.journal)).toMatchInlineSnapshot(`
      "@article{okafor2024counting,
        title = {Counting to Ten},
        author = {Okafor, Ada and Lind, Per},
        journal = {Computational Linguistics},
        volume = {50},
        number = {2},
        pages = {e1204},
        year = {2024},
        url = {https://aclanthology.org/2024.cl-2.1/},
      }"
    `);
  });

  test('of a preprint, with the identifiers that reference managers read', () => {
    const changes = { identifiers: { arxiv: '2405.01234', category: 'cs.CL' } };
    expect(bibtexOf(changes)).toMatchInlineSnapshot(`
      "@misc{okafor2024counting,
        title = {Counting to Ten},
        author = {Okafor, Ada and Lind, Per},
        year = {2024},
        doi = {10.48550/arXiv.2405.01234},
        url = {https://arxiv.org/abs/2405.01234},
        eprint = {2405.01234},
        archivePrefix = {arXiv},
        eprinttype = {arxiv},
        primaryClass = {cs.CL},
      }"
    `);
  });

  test('of a chapter in a book', () => {
    const venue = { kind: 'chapter', name: 'Handbook', year: 2020, pages: '1-20' } as const;
    expect(bibtexOf({ venue })).toMatchInlineSnapshot(`
      "@incollection{okafor2024counting,
        title = {Counting to Ten},
        author = {Okafor, Ada and Lind, Per},
        booktitle = {Handbook},
        pages = {1--20},
        year = {2020},
      }"
    `);
  });

  test.each([
    [{ kind: 'book', publisher: 'MIT Press', year: 2020 }, 'book', ['publisher = {MIT Press}']],
    [{ kind: 'thesis', institution: 'Lund', year: 2020 }, 'phdthesis', ['school = {Lund}']],
    [
      { kind: 'report', institution: 'Google', number: 'TR-1', year: 2020 },
      'techreport',
      ['institution = {Google}', 'number = {TR-1}'],
    ],
    [
      { kind: 'workshop', name: 'WMT', series: 'WMT', collection: 'LNCS', year: 2020 },
      'inproceedings',
      ['booktitle = {WMT}', 'series = {LNCS}'],
    ],
  ] as const)('of a $kind', (venue, type, fields) => {
    const bibtex = bibtexOf({ venue });
    expect(bibtex.startsWith(`@${type}{`)).toBe(true);
    for (const each of fields) expect(bibtex).toContain(`  ${each},`);
  });

  test('gives a preprint its month and a conference paper none', () => {
    const submitted = '2024-05-03';
    expect(field('month', { submitted, identifiers: { arxiv: '2405.01234' } })).toBe('may');
    expect(field('month', conference)).toBeUndefined();
  });

  test('bears the title of the version cited', () => {
    expect(field('title', { ...conference, publishedTitle: 'Transport on GPUs' })).toBe(
      '{Transport on {GPUs}}',
    );
  });

  test('says that a paper was withdrawn, and leaves its title', () => {
    const withdrawn = { date: '2025-02-24', by: 'first author' };
    expect(field('note', { withdrawn })).toBe(
      '{This paper was withdrawn by the first author on 24 February 2025.}',
    );
    expect(field('title', { withdrawn })).toBe('{Counting to Ten}');
  });
});

describe('names', () => {
  test('of a group stand in braces, so that no "and" or comma takes them apart', () => {
    expect(field('author', { authors: ['NLLB Team', 'R&D and Friends', 'Okafor, Ada'] })).toBe(
      '{{NLLB Team} and {R\\&D and Friends} and Okafor, Ada}',
    );
  });

  test('are all printed, never "others"', () => {
    const authors = Array.from({ length: 40 }, (_, n) => `Family${n}, Given`);
    expect(parsed({ authors }).author).toHaveLength(40);
  });

  test.each([
    ['Wójcik', 'Bartosz'],
    ['Kaiser', 'Łukasz'],
    ['Çelebi', 'Onur'],
    ['Dvořák', 'Jiří'],
    ['Nguyễn', 'Thị'],
    ['Đặng', 'Øystein'],
    ['Groß', 'Ævar'],
    ['Müller-Lüdenscheidt', 'Zoë'],
  ])('%s, %s are read back as they are', (family, given) => {
    expect(parsed({ authors: [`${family}, ${given}`] }).author).toEqual([{ family, given }]);
  });

  test.each(['Kaiser, Łukasz', 'Çelebi, Onur', 'Dvořák, Jiří', 'Đặng, Øystein'])(
    'a blank of TeX does not make two words of one in "%s"',
    (name) => {
      const written = field('author', { authors: [name] })!.slice(1, -1);
      expect(written).toMatch(/^[ -~]+$/);
      let outside = written;
      while (/\{[^{}]*\}/.test(outside)) outside = outside.replace(/\{[^{}]*\}/g, '_');
      expect(outside.split(/,? /)).toHaveLength(2);
    },
  );

  test('keep particles and suffixes with the family name', () => {
    expect(field('author', { authors: ['van der Berg, Jan', 'Brown Jr., Tom'] })).toBe(
      '{van der Berg, Jan and Brown Jr., Tom}',
    );
  });

  test('of one word stay one word', () => {
    expect(parsed({ authors: ['Sukarno,'] }).author).toEqual([{ family: 'Sukarno' }]);
  });
});

describe('titles', () => {
  test('keep their math as it is', () => {
    expect(field('title', { title: 'On $Q^*_{BL}$ & RL' })).toBe('{On $Q^*_{BL}$ \\& {RL}}');
  });

  test('write money with a backslash', () => {
    expect(field('title', { title: 'Training with a \\$100k Budget' })).toBe(
      '{Training with a \\$100k Budget}',
    );
  });

  test('escape what BibTeX and TeX would read as their own', () => {
    expect(field('title', { title: 'At 5% & $5 #1 a_b' })).toBe('{At 5\\% \\& \\$5 \\#1 a\\_b}');
  });

  test.each(['5%', 'this & that', '$100K', '#1', 'a_b', '~10', '2^8', 'a\\b', 'café', '“quoted”'])(
    'with "%s" are read back as they are',
    (text) => {
      expect(parsed({ title: `Of ${text} today` }).title).toBe(`Of ${text} today`);
    },
  );

  test('with a brace of their own do not break the file', () => {
    expect(parsed({ title: 'Parsing { in code' }).title).toBe('Parsing { in code');
  });

  test('that keep capitals are read back without the braces', () => {
    const title = 'What Is BLEU? The GPT-4 Answer for mT5';
    expect(parsed({ title }).title).toBe(title);
  });
});

test('another program reads every fact of a conference paper', () => {
  expect(parsed(conference)).toMatchObject({
    id: 'okafor2024counting',
    type: 'paper-conference',
    title: conference.title,
    author: [
      { family: 'Sun', given: 'Ziteng' },
      { family: 'Suresh', given: 'Ananda Theertha' },
    ],
    'container-title': 'Advances in Neural Information Processing Systems',
    issued: { 'date-parts': [[2023]] },
    volume: '36',
    page: '30222-30242',
    DOI: '10.52202/075280-1314',
    URL: 'https://doi.org/10.52202/075280-1314',
  });
});

test('an address and a DOI stand raw', () => {
  const changes = { ...conference, identifiers: { doi: '10.1000/a_b%c&d#e' } };
  expect(field('doi', changes)).toBe('{10.1000/a_b%c&d#e}');
  expect(field('url', changes)).toBe('{https://doi.org/10.1000/a_b%25c&d%23e}');
});

test.each([
  [
    { doi: '10.1234/x', acl: 'P19-1001', openreview: 'SdYHLTCC5J', arxiv: '2310.15141' },
    'https://doi.org/10.1234/x',
  ],
  [
    { acl: 'P19-1001', openreview: 'SdYHLTCC5J', arxiv: '2310.15141' },
    'https://aclanthology.org/P19-1001/',
  ],
  [{ openreview: 'SdYHLTCC5J', arxiv: '2310.15141' }, 'https://openreview.net/forum?id=SdYHLTCC5J'],
  [{ arxiv: '2310.15141' }, 'https://arxiv.org/abs/2310.15141'],
])('the landing page is the publisher’s first: %o', (identifiers, url) => {
  expect(landingPage(paperOf({ identifiers }))).toBe(url);
});

test('the landing page is the paper’s own address where it has no identifier, and never its code', () => {
  const links = { html: 'https://h.org/', code: ['https://github.com/a/b'] };
  expect(landingPage(paperOf({ links }))).toBe('https://h.org/');
  expect(landingPage(paperOf({ links: { code: links.code } }))).toBeUndefined();
});
