import { Ajv2020 } from 'ajv/dist/2020.js';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readData, readSchemas, textsIn, type Lists, type WholePaper } from '../support/api.ts';
import { collection } from '../support/collection.ts';
import { visible } from '../support/pages.ts';
import { factsOf, recordOf, type CitedRecord, type Fact } from '../support/record.ts';

const folder = inject('folder');
const root = 'https://list.example/';
const data = readData(folder);
const schemas = readSchemas(folder);
const list = <Name extends keyof Lists>(name: Name) => data.get(`${name}.json`) as Lists[Name];
const paperOf = (key: string) => data.get(`papers/${key}.json`) as WholePaper;
const papers = [...data].filter(([path]) => path.startsWith('papers/'));
const whole = papers.map(([, paper]) => paper as WholePaper);
const keys = whole.map(({ key }) => key);

/** Those of some keys or ids that are not among others. */
const strangers = (some: readonly string[], known: readonly string[]) =>
  some.filter((each) => !known.includes(each));

describe('the published schemas', () => {
  const ajv = new Ajv2020({ allErrors: true, formats: { uri: (text) => URL.canParse(text) } });

  test('are right by the dialect that they name, and known by their addresses', () => {
    for (const [name, schema] of schemas) {
      expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
      expect(schema.$id).toBe(`${root}api/v1/schemas/${name}.json`);
    }
    expect(schemas.size).toBe(9);
  });

  test('are obeyed by every file', () => {
    for (const schema of schemas.values()) ajv.addSchema(schema);
    const wrong = [...data].flatMap(([path, file]) => {
      const validate = ajv.getSchema((file as WholePaper).$schema);
      if (!validate) return [`${path} names no schema that is there`];
      return validate(file) ? [] : [`${path} ${ajv.errorsText(validate.errors)}`];
    });
    expect(wrong).toEqual([]);
    expect(data.size).toBe(8 + 71);
  });
});

describe('the record of a paper', () => {
  const asked: Fact[] = [
    ...([
      'key',
      'title',
      'authors',
      'date',
      'container',
      'meeting',
      'collection',
      'volume',
    ] as const),
    ...(['issue', 'pages', 'doi', 'url', 'arxiv', 'category', 'abstract', 'withdrawn'] as const),
  ];
  const told = (paper: WholePaper): CitedRecord => ({
    ...paper.cited,
    key: paper.key,
    authors: paper.authors.map(({ name, family, given, group }) =>
      group ? name : [family, given].filter(Boolean).join(', '),
    ),
    arxiv: paper.identifiers.arxiv,
    category: paper.arxivCategory,
    abstract: visible(paper.abstract.plain),
    withdrawn: paper.withdrawn !== undefined,
  });

  test('says of the version cited what the collection says', () => {
    const records = collection.map(recordOf);
    const saying = records.map(({ key }) => factsOf(told(paperOf(key!)), asked));
    const known = records.map((record) => ({ ...record, abstract: visible(record.abstract!) }));
    expect(saying).toEqual(known.map((record) => factsOf(record, asked)));
  });

  test('has the title of the list beside the one that is cited', () => {
    expect(collection.map(({ id }) => paperOf(String(id)).title.replace(/\$/g, ''))).toEqual(
      collection.map(({ title }) => title!.replace(/\\?\$/g, '')),
    );
  });

  test('quotes words that its abstract has, letter for letter', () => {
    const strange = whole.flatMap(({ key, abstract, note }) =>
      note.findings
        .filter(({ quote }) => !abstract.text.includes(quote))
        .map(({ quote }) => `${key}: ${quote}`),
    );
    expect(strange).toEqual([]);
  });

  test('has the note as the Markdown of its page has it', () => {
    const other = whole.filter(
      ({ key, note }) =>
        !readFileSync(join(folder, `papers/${key}.md`), 'utf8').includes(note.markdown),
    );
    expect(other.map(({ key }) => key)).toEqual([]);
  });

  test('tells of a relation what the other paper tells of it', () => {
    const relations = whole.flatMap(({ key, relations }) =>
      relations.map((relation) => ({ key, ...relation })),
    );
    const ends = ({ key, paper, direction, kind, why }: (typeof relations)[number]) =>
      [...(direction === 'outgoing' ? [key, paper.key] : [paper.key, key]), kind, why].join('|');
    const of = (direction: string) =>
      relations
        .filter((relation) => relation.direction === direction)
        .map(ends)
        .toSorted();
    expect(of('outgoing')).toEqual(of('incoming'));
    const edges = list('relations').relations.map(({ from, to, kind, why }) =>
      [from, to, kind, why].join('|'),
    );
    expect(of('outgoing')).toEqual(edges.toSorted());
  });
});

describe('the lists', () => {
  test('name papers, topics and terms that are there, and every one of them', () => {
    const topics = list('topics').topics.map(({ id }) => id);
    const terms = list('terms').terms.map(({ id }) => id);
    const paths = list('paths').paths;
    const named = [
      list('topics').topics.flatMap((topic) => topic.papers),
      list('topics').topics.flatMap(
        ({ comparison }) => comparison?.rows.map((row) => row.paper) ?? [],
      ),
      paths.flatMap(({ steps }) => steps.map(({ paper }) => paper)),
      list('terms').terms.flatMap((term) => term.papers),
      list('relations').relations.flatMap(({ from, to }) => [from, to]),
      whole.flatMap(({ relations, related }) =>
        [...relations, ...related].map(({ paper }) => paper.key),
      ),
    ];
    for (const some of named) {
      expect(some.length).toBeGreaterThan(0);
      expect(strangers(some, keys)).toEqual([]);
    }
    const ofPaths = paths.flatMap(({ start }) => (start ? [start.topic] : []));
    const ofPapers = whole.flatMap((paper) => paper.topics.map(({ id }) => id));
    expect(strangers([...ofPaths, ...ofPapers], topics)).toEqual([]);
    expect(
      strangers(
        whole.flatMap((paper) => paper.terms.map(({ id }) => id)),
        terms,
      ),
    ).toEqual([]);
    expect(
      list('papers')
        .papers.map(({ key }) => key)
        .toSorted(),
    ).toEqual(keys.toSorted());
    expect(list('index').counts).toEqual({
      papers: keys.length,
      topics: topics.length,
      paths: paths.length,
      terms: terms.length,
      relations: list('relations').relations.length,
    });
  });

  test('lead from every identifier to its paper, and from every paper to its identifiers', () => {
    const { byKey, byIdentifier } = list('identifiers');
    const known = collection.map((item) => ({
      key: String(item.id),
      arxiv: item.custom!.arxiv,
      doi: recordOf(item).doi,
      acl: item.custom!.acl,
      openreview: item.custom!.openreview,
    }));
    expect(byKey).toEqual(
      Object.fromEntries(known.map(({ key, ...ids }) => [key, JSON.parse(JSON.stringify(ids))])),
    );
    const pairs = known.flatMap(({ key, arxiv, ...ids }) =>
      [arxiv, `10.48550/arXiv.${arxiv}`, ...Object.values(ids)]
        .filter((id) => id !== undefined)
        .map((id) => [id.toLowerCase(), key]),
    );
    expect(byIdentifier).toEqual(Object.fromEntries(pairs));
  });

  test('and all records name no address of the site that is not there', () => {
    const addresses = new Set(
      [...data.values()].flatMap(textsIn).filter((text) => /^https?:\S+$/.test(text)),
    );
    const within = [...addresses].filter((url) => url.startsWith(root) && !url.includes('{key}'));
    const dead = within.filter((url) => !leadsSomewhere(url));
    expect(dead).toEqual([]);
    expect(within.length).toBeGreaterThan(500);
  });

  const pages = new Map<string, string>();
  function leadsSomewhere(url: string): boolean {
    const { pathname, hash } = new URL(url);
    const file = join(folder, decodeURI(pathname));
    if (!existsSync(file)) return false;
    if (!statSync(file).isDirectory()) return true;
    if (!pages.has(file)) pages.set(file, readFileSync(join(file, 'index.html'), 'utf8'));
    return !hash || pages.get(file)!.includes(`id="${decodeURIComponent(hash.slice(1))}"`);
  }
});

test('a reader who keeps the list on the device keeps the page that explains the data, and no data', () => {
  const kept = JSON.parse(readFileSync(join(folder, 'offline-files.json'), 'utf8')) as {
    files: string[];
  };
  expect(kept.files.filter((file) => file.startsWith('api/'))).toEqual(['api/']);
});
