import { describe, expect, test } from 'vitest';
import { keyForm } from '#core/import/key.ts';
import { paperFromCsl } from '#core/import/csl.ts';
import type { CslItem } from '#core/import/csl-item.ts';
import { collection } from '../../../support/collection.ts';

const options = { added: '2026-01-02', topics: ['scaling-laws', 'surveys', 'code'] };
const fieldsOf = (item: CslItem) => paperFromCsl(item, options).fields;
const keyOf = (item: CslItem) => paperFromCsl(item, options).key;
const year = (...parts: (number | string)[]) => ({ 'date-parts': [parts] });

/** What is known of something, without the gaps. */
const known = (value: unknown) => JSON.parse(JSON.stringify(value ?? null)) as unknown;

const conference: CslItem = {
  type: 'paper-conference',
  title: 'Tokens Counted',
  'container-title': 'Advances in Neural Information Processing Systems',
  'container-title-short': 'NeurIPS 2023',
  issued: year(2023),
};

test('makes an entry of a paper of the collection', () => {
  const item = collection.find(({ id }) => id === 'sun2023spectr')!;
  const { key, fields } = paperFromCsl(item, options);
  expect(key).toBe('sun2023spectr');
  expect(known({ ...fields, abstract: undefined })).toEqual({
    title: 'SpecTr: Fast Speculative Decoding via Optimal Transport',
    authors: [
      'Sun, Ziteng',
      'Suresh, Ananda Theertha',
      'Ro, Jae Hun',
      'Beirami, Ahmad',
      'Jain, Himanshu',
      'Yu, Felix',
    ],
    submitted: '2023-10-23',
    venue: {
      kind: 'conference',
      name: 'Advances in Neural Information Processing Systems',
      short: 'NeurIPS 2023',
      series: 'NeurIPS',
      year: 2023,
      volume: '36',
      pages: '30222-30242',
    },
    identifiers: {
      arxiv: '2310.15141',
      doi: '10.52202/075280-1314',
      openreview: 'SdYHLTCC5J',
    },
    topics: [],
    added: '2026-01-02',
    position: 64,
    unsure: ['submitted'],
  });
  expect(fields.abstract).toBe(item.abstract);
});

test('keeps what this list knows beyond CSL', () => {
  const custom = {
    later_title: 'Tokens  Recounted',
    authors_arxiv: [{ family: 'Lind', given: 'Per' }, { literal: 'NLLB Team' }],
    links: { code: ['https://github.com/a/b'] },
    remark: 'Short.',
    position: 7,
    acl: 'P19-1001',
  };
  expect(fieldsOf({ custom })).toMatchObject({
    publishedTitle: 'Tokens Recounted',
    arxivAuthors: ['Lind, Per', 'NLLB Team'],
    links: { code: ['https://github.com/a/b'] },
    remark: 'Short.',
    position: 7,
    identifiers: { acl: 'P19-1001' },
  });
});

test('says that a paper is withdrawn only where the item does', () => {
  expect(fieldsOf({ custom: { withdrawn: true } }).withdrawn).toEqual({});
  expect(fieldsOf({ custom: { withdrawn: false } }).withdrawn).toBeUndefined();
});

test('notes the facts that rest on one source, and no others', () => {
  const confidence = {
    submitted: 'single-source',
    arxiv_category: 'single-source',
    venue: 'verified',
    series: 'single-source',
  };
  expect(fieldsOf({ custom: { confidence } }).unsure).toEqual(['submitted', 'category']);
  expect(fieldsOf({ custom: { confidence: { venue: 'verified' } } }).unsure).toBeUndefined();
});

test('guesses nothing that an item does not say', () => {
  expect(known(fieldsOf({ type: 'article-journal' }))).toEqual({
    venue: { kind: 'journal' },
    topics: [],
    added: '2026-01-02',
  });
});

test('does not take a paper for one of arXiv that no word says is there', () => {
  expect(fieldsOf({ type: 'document', issued: year(2023) }).venue).not.toMatchObject({
    server: 'arXiv',
  });
});

describe('text', () => {
  test('of a title stands on one line', () => {
    expect(fieldsOf({ title: ' Costs\n  \t now ' }).title).toBe('Costs now');
  });

  test('keeps its formulas and escapes its money', () => {
    expect(fieldsOf({ title: 'Costs $100K' }).title).toBe('Costs \\$100K');
    expect(fieldsOf({ abstract: '\n It costs $5 for $x$. \n' }).abstract).toBe(
      'It costs \\$5 for $x$.',
    );
  });
});

describe('names', () => {
  test.each([
    ['a person', { family: 'Le', given: 'Quoc V.' }, 'Le, Quoc V.'],
    ['a person with one name', { family: 'Sukarno' }, 'Sukarno,'],
    ['a group', { literal: 'NLLB Team' }, 'NLLB Team'],
    ['a group with a comma', { literal: 'Meta AI, Inc.' }, 'Meta AI Inc.'],
    [
      'a particle that stays',
      { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
      'van der Berg, Jan',
    ],
    [
      'a particle that may drop',
      { family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' },
      'von Humboldt, Alexander',
    ],
    [
      'both particles',
      {
        family: 'Fontaine',
        given: 'Jean',
        'dropping-particle': 'de',
        'non-dropping-particle': 'La',
      },
      'de La Fontaine, Jean',
    ],
    ['a suffix', { family: 'Brown', given: 'Tom', suffix: 'Jr.' }, 'Brown Jr., Tom'],
    ['a person whose one name is a given one', { given: 'Sukarno' }, 'Sukarno,'],
  ])('of %s', (_, author, written) => {
    expect(fieldsOf({ author: [author] }).authors).toEqual([written]);
  });
});

describe('dates', () => {
  test.each([
    [year(2023, 5, 3), '2023-05-03'],
    [year(2023, 5), '2023-05'],
    [year(2023), '2023'],
    [year('2023', '11', '30'), '2023-11-30'],
    [{ 'date-parts': [] }, undefined],
    [undefined, undefined],
  ])('are as fine as the item has them: %j', (submitted, date) => {
    expect(fieldsOf({ submitted }).submitted).toBe(date);
  });
});

test('keeps the address of a paper that bears no identifier, and no other address', () => {
  const URL = 'https://example.org/report';
  expect(fieldsOf({ type: 'report', URL }).links).toEqual({ html: URL });
  expect(fieldsOf({ DOI: '10.1000/x', URL }).links).toBeUndefined();
});

describe('identifiers', () => {
  test.each<[string, CslItem]>([
    ['its own field', { custom: { arxiv: '2310.15141' } }],
    ['the address of the abstract', { URL: 'https://arxiv.org/abs/2310.15141' }],
    ['an address with a version', { URL: 'http://arxiv.org/abs/2310.15141v3' }],
    ['the address of the PDF', { URL: 'https://arxiv.org/pdf/2310.15141' }],
    ['the address of a PDF file', { URL: 'https://arxiv.org/pdf/2310.15141.pdf' }],
    ['the address of a PDF file with a version', { URL: 'https://arxiv.org/pdf/2310.15141v2.pdf' }],
    ['the address of the HTML', { URL: 'https://arxiv.org/html/2310.15141v1' }],
    ['its DOI', { DOI: '10.48550/arXiv.2310.15141' }],
    [
      'its DOI in small letters, as an address',
      { DOI: 'https://doi.org/10.48550/arxiv.2310.15141' },
    ],
    ['its number', { number: 'arXiv:2310.15141' }],
    ['its number with version and category', { number: 'arXiv:2310.15141v2 [cs.CL]' }],
  ])('of arXiv are read from %s', (_, item) => {
    expect(known(fieldsOf(item).identifiers)).toEqual({ arxiv: '2310.15141' });
  });

  test('of arXiv from before 2007 keep their archive', () => {
    const URL = 'https://arxiv.org/abs/math.GT/0309136v2';
    expect(known(fieldsOf({ URL }).identifiers)).toEqual({ arxiv: 'math.GT/0309136' });
  });

  test.each([
    '10.1162/coli_a_00500',
    'https://doi.org/10.1162/coli_a_00500',
    'http://dx.doi.org/10.1162/coli_a_00500',
  ])('the DOI "%s" is written bare', (DOI) => {
    expect(known(fieldsOf({ DOI }).identifiers)).toEqual({ doi: '10.1162/coli_a_00500' });
  });

  test.each([
    ['https://aclanthology.org/2023.emnlp-main.91/', { acl: '2023.emnlp-main.91' }],
    ['https://aclanthology.org/P19-1001.pdf', { acl: 'P19-1001' }],
    ['https://openreview.net/forum?id=SdYHL-CC5J', { openreview: 'SdYHL-CC5J' }],
    ['https://openreview.net/pdf?id=SdYHLTCC5J', { openreview: 'SdYHLTCC5J' }],
    ['https://example.org/2310.15141', null],
  ])('are read from %s', (URL, identifiers) => {
    expect(known(fieldsOf({ URL }).identifiers)).toEqual(identifiers);
  });
});

describe('venues', () => {
  const published = { 'container-title': 'X Letters', publisher: 'ACL', issued: year(2020, 3) };
  test.each<[string, CslItem, unknown]>([
    [
      'a conference, its series taken from its short name',
      {
        ...conference,
        volume: 36,
        issue: 2,
        page: '12 – 34',
        publisher: 'Curran',
        'collection-title': 'LNCS',
      },
      {
        kind: 'conference',
        name: 'Advances in Neural Information Processing Systems',
        short: 'NeurIPS 2023',
        series: 'NeurIPS',
        year: 2023,
        publisher: 'Curran',
        collection: 'LNCS',
        volume: '36',
        issue: '2',
        pages: '12-34',
      },
    ],
    [
      'a workshop, its series as the list knows it',
      { ...conference, custom: { venue_kind: 'workshop', series: 'WMT' } },
      {
        kind: 'workshop',
        name: 'Advances in Neural Information Processing Systems',
        short: 'NeurIPS 2023',
        series: 'WMT',
        year: 2023,
      },
    ],
    [
      'a conference known by its event',
      { type: 'paper-conference', 'event-title': 'ICLR 2024', issued: year('2024') },
      { kind: 'conference', name: 'ICLR 2024', series: 'ICLR', year: 2024 },
    ],
    [
      'a journal whose short name is its name',
      {
        ...published,
        type: 'article-journal',
        'container-title-short': 'X Letters',
        page: '1--20',
      },
      {
        kind: 'journal',
        name: 'X Letters',
        series: 'X Letters',
        year: 2020,
        publisher: 'ACL',
        pages: '1-20',
      },
    ],
    [
      'a chapter',
      { ...published, type: 'chapter', page: '5' },
      { kind: 'chapter', name: 'X Letters', year: 2020, publisher: 'ACL', pages: '5' },
    ],
    ['a book', { ...published, type: 'book' }, { kind: 'book', year: 2020, publisher: 'ACL' }],
    [
      'a report',
      { ...published, type: 'report', number: 12 },
      { kind: 'report', institution: 'ACL', year: 2020, number: '12' },
    ],
    [
      'a thesis',
      { ...published, type: 'thesis' },
      { kind: 'thesis', institution: 'ACL', year: 2020 },
    ],
    [
      'a web page',
      { ...published, type: 'webpage' },
      { kind: 'webpage', name: 'X Letters', year: 2020 },
    ],
    [
      'a post',
      { ...published, type: 'post-weblog' },
      { kind: 'webpage', name: 'X Letters', year: 2020 },
    ],
    [
      'a preprint of another server',
      { type: 'article', publisher: 'bioRxiv', issued: year(2020) },
      { kind: 'preprint', server: 'bioRxiv', year: 2020 },
    ],
    [
      'a preprint at arXiv',
      { type: 'article', URL: 'https://arxiv.org/abs/2310.15141', issued: year(2020) },
      { kind: 'preprint', server: 'arXiv', year: 2020 },
    ],
  ])('%s', (_, item, venue) => {
    expect(known(fieldsOf(item).venue)).toEqual(venue);
  });
});

test('takes the keywords that are topics of the list', () => {
  expect(fieldsOf({ keyword: 'code; tokens, scaling-laws ,Surveys' }).topics).toEqual([
    'code',
    'scaling-laws',
  ]);
});

describe('the key', () => {
  const item: CslItem = {
    title: 'The Effect of Speculative Decoding',
    author: [{ family: 'Wójcik', given: 'Łukasz' }, { family: 'Lind' }],
    issued: year(2024),
  };

  test('is the item’s own where it is of the list’s form', () => {
    expect(keyOf({ ...item, id: 'sun2023spectr' })).toBe('sun2023spectr');
  });

  test.each(['Wojcik_2024', 'http://zotero.org/users/1/items/ABC', 12, undefined])(
    'is else made of author, year and word: %s',
    (id) => {
      expect(keyOf({ ...item, id })).toBe('wojcik2024speculative');
    },
  );

  test('has the year in which the paper became public', () => {
    expect(keyOf({ ...item, submitted: year(2022, 5, 3) })).toBe('wojcik2022speculative');
    expect(keyOf({ ...item, submitted: year(2025) })).toBe('wojcik2024speculative');
  });

  test('is made of letters and digits, whatever the names are', () => {
    expect(keyOf({ ...item, author: [{ literal: 'NLLB Team' }], title: 'R1-T1: On It' })).toBe(
      'nllbteam2024r1t1',
    );
    expect(keyOf({ ...item, author: [{ family: "O'Neill-Süß" }] })).toBe(
      'oneillsuss2024speculative',
    );
  });

  test('is not of the list’s form where there is too little to make it of', () => {
    expect(keyOf({})).not.toMatch(keyForm);
    expect(keyOf({ author: [{ family: '王' }], title: '大模型' })).not.toMatch(keyForm);
  });
});
