import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { collection } from '../support/collection.ts';
import {
  parentsOf,
  readByBetterBibtex,
  readByCitationJs,
  readCslJson,
  readHayagriva,
  readRis,
  type HayagrivaEntry,
} from '../support/read-exports.ts';
import { factsOf, recordOf, type CitedRecord, type Fact } from '../support/record.ts';

const file = (name: string) => readFileSync(join(inject('folder'), name), 'utf8');

const inEvery = [
  ...(['key', 'title', 'authors', 'date', 'container', 'collection', 'volume', 'issue'] as const),
  ...(['pages', 'doi', 'url', 'withdrawn'] as const),
] satisfies Fact[];

/** Each file, who reads it back, and what the format has a place for. */
const readers: [ending: string, by: string, (text: string) => CitedRecord[], Fact[]][] = [
  [
    'csl.json',
    'JSON itself',
    readCslJson,
    [...inEvery, 'meeting', 'arxiv', 'category', 'server', 'abstract'],
  ],
  ['ris', 'Citation.js', readRis, [...inEvery, 'meeting', 'server', 'abstract']],
  [
    'bib',
    'Citation.js',
    (text) => readByCitationJs(text, 'bibtex'),
    [...inEvery, 'arxiv', 'category'],
  ],
  ['bib', 'Better BibTeX', readByBetterBibtex, [...inEvery, 'arxiv', 'category']],
  [
    'biblatex.bib',
    'Citation.js',
    (text) => readByCitationJs(text, 'biblatex'),
    [...inEvery, 'meeting', 'arxiv', 'category'],
  ],
  [
    'biblatex.bib',
    'Better BibTeX',
    readByBetterBibtex,
    [...inEvery, 'meeting', 'arxiv', 'category'],
  ],
  [
    'hayagriva.yml',
    'a parser of YAML',
    readHayagriva,
    [...inEvery, 'meeting', 'arxiv', 'server', 'abstract'],
  ],
];

/**
 * The cited record of a paper, as much of it as a format can hold: BibTeX has no days,
 * and to TeX two hyphens are a dash.
 */
function expected(item: (typeof collection)[number], ending: string, facts: Fact[]) {
  const record = recordOf(item);
  const date = ending === 'bib' ? record.date?.slice(0, 7) : record.date;
  const title = ending.endsWith('bib') ? record.title!.replaceAll('--', '–') : record.title;
  return factsOf({ ...record, date, title }, facts);
}

describe.each(readers)('/papers/<key>.%s, read by %s,', (ending, _, read, facts) => {
  test.each(collection.map((item) => [String(item.id), item] as const))(
    'says of %s what the collection says, and nothing else',
    (key, item) => {
      const records = read(file(`papers/${key}.${ending}`)).map((record) => factsOf(record, facts));
      expect(records).toEqual([expected(item, ending, facts)]);
    },
  );
});

describe.each(readers.filter(([ending]) => ['bib', 'ris', 'csl.json'].includes(ending)))(
  '/papers.%s, read by %s,',
  (ending, _, read, facts) => {
    test('says of every paper what the collection says', () => {
      const byKey = (a: CitedRecord, b: CitedRecord) => (a.key! < b.key! ? -1 : 1);
      const records = read(file(`papers.${ending}`)).map((record) => factsOf(record, facts));
      expect(records.toSorted(byKey)).toEqual(
        collection.map((item) => expected(item, ending, facts)).toSorted(byKey),
      );
    });
  },
);

test('CSL-JSON is what its schema allows, with no key beyond it', () => {
  const schema = JSON.parse(readFileSync('tests/fixtures/schemas/csl-data.json', 'utf8')) as {
    items: { properties: Record<string, unknown> };
  };
  const isValid = new Ajv({ strict: false }).compile(schema);
  const items = JSON.parse(file('papers.csl.json')) as object[];
  expect(isValid(items), JSON.stringify(isValid.errors)).toBe(true);
  const known = Object.keys(schema.items.properties);
  expect(items.flatMap((item) => Object.keys(item)).filter((key) => !known.includes(key))).toEqual(
    [],
  );
});

describe('BibTeX', () => {
  const entries = file('papers.bib')
    .split(/\n(?=@)/)
    .map((entry) => entry.trim());

  test('is ASCII, a line for each field, in the order that people know', () => {
    const order =
      'title author journal booktitle series volume number pages year month publisher note doi url eprint archivePrefix eprinttype primaryClass'.split(
        ' ',
      );
    for (const entry of entries) {
      expect(entry).toMatch(/^[\n -~]+$/);
      const names = [...entry.matchAll(/^ {2}(\w+) = .+,$/gm)].map(([, name]) => name!);
      expect(names).toHaveLength(entry.split('\n').length - 2);
      expect(names).toEqual(order.filter((name) => names.includes(name)));
    }
  });

  test('never calls a preprint an article, nor leaves authors out', () => {
    expect(entries.filter((entry) => /arXiv preprint|others\}/.test(entry))).toEqual([]);
  });
});

test('RIS has its lines as the format asks', () => {
  const lines = file('papers.ris').split('\r\n');
  expect(
    lines.filter((line) => line && !/^[A-Z][A-Z0-9] {2}- \S.*$|^ER {2}- $/.test(line)),
  ).toEqual([]);
});

describe('Hayagriva', () => {
  const entries = Object.values(
    parse(collection.map(({ id }) => file(`papers/${id}.hayagriva.yml`)).join('')) as Record<
      string,
      HayagrivaEntry
    >,
  );
  const all = (entry: HayagrivaEntry): HayagrivaEntry[] => [
    entry,
    ...parentsOf(entry).flatMap(all),
  ];

  test('has the fields and types that its documentation lists, and dates of ISO 8601', () => {
    const types = 'article book chapter report thesis web proceedings conference periodical';
    const fields =
      'type title author date page-range publisher organization url serial-number language note abstract volume issue parent';
    for (const entry of entries.flatMap(all)) {
      expect(`${types} repository anthology`.split(' ')).toContain(entry.type);
      expect(Object.keys(entry).filter((key) => !fields.split(' ').includes(key))).toEqual([]);
      if (entry.date) expect(entry.date).toMatch(/^\d{4}(?:-\d{2}){0,2}$/);
    }
    expect(entries).toHaveLength(collection.length);
  });

  test('has each dollar and brace that is no mark-up behind a backslash', () => {
    const markup = (text: string) => text.replace(/\\[\\{}$]|\{[^{}]*\}/g, '');
    const texts = entries.flatMap(all).flatMap(({ title, abstract = '' }) => [title, abstract]);
    expect(texts.filter((text) => /[{}$]/.test(markup(text)))).toEqual([]);
  });
});
