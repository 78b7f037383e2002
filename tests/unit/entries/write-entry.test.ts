import { describe, expect, test } from 'vitest';
import { paperFromCsl } from '#core/import/csl.ts';
import { paperFields, type PaperFields } from '#core/schema/paper.ts';
import { fullName, parseName } from '#core/text/names.ts';
import { richText } from '#core/text/rich-text.ts';
import { math } from '#entries/math.ts';
import { readEntry } from '#entries/read-entry.ts';
import { writeEntry } from '#entries/write-entry.ts';
import { collection } from '../../support/collection.ts';

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const readBack = (key: string, text: string) => {
  const { entry, problems } = readEntry('papers', key, text);
  expect(problems).toEqual([]);
  return { ...entry!, data: entry!.data as PaperFields };
};

test('writes an entry as a person would', () => {
  const key = 'okafor2024counting';
  const fields = {
    abstract: `${'We count tokens, and then we count them again. '.repeat(3).trim()}\n\nThen we stop.`,
    added: '2026-01-02',
    topics: ['reasoning', 'code'],
    title: 'Counting: A "Survey"',
    authors: ['Okafor, Ada', 'NLLB Team'],
    remark: undefined,
    links: { code: ['https://github.com/a/b'], data: [] },
    identifiers: { arxiv: '2405.01230', category: 'cs.CL', doi: undefined },
    venue: { kind: 'conference', name: 'EMNLP', series: 'EMNLP', year: 2024, volume: '36' },
    withdrawn: {},
  };
  expect(writeEntry({ key, fields }, 'A body.')).toMatchInlineSnapshot(`
    "---
    title: 'Counting: A "Survey"'
    authors:
      - Okafor, Ada
      - NLLB Team
    venue: { kind: conference, name: EMNLP, series: EMNLP, year: 2024, volume: "36" }
    identifiers: { arxiv: "2405.01230", category: cs.CL }
    links:
      code:
        - https://github.com/a/b
    topics: [reasoning, code]
    added: 2026-01-02
    withdrawn: {}
    abstract: |
      We count tokens, and then we count them again. We count tokens, and then we count them again. We
      count tokens, and then we count them again.

      Then we stop.
    ---

    A body.
    "
  `);
});

test('leaves out groups and lists in which nothing is known', () => {
  const fields = {
    title: 'Counting',
    identifiers: { arxiv: undefined },
    links: { code: [] },
    unsure: [],
  };
  expect(writeEntry({ key: 'x', fields })).toBe('---\ntitle: Counting\n---\n');
});

describe('reads back what it wrote', () => {
  const least = {
    authors: ['Okafor, Ada'],
    venue: { kind: 'preprint', server: 'arXiv', year: 2024 },
    topics: ['reasoning'],
    added: '2026-01-02',
    abstract: 'We count.',
  };

  test.each([
    'A: B',
    '# Counting',
    '"Quoted" and more',
    "'Tis a Survey",
    '[Brackets] & {Braces}',
    '@Home, 100% *Now* | > ! - ?',
    'Yes',
    '2024',
    '2024-05-03',
    'Costs \\$100K and $Q^*$',
    'Back\\slash \\n',
    'Mélange – “von” Łukasz 王',
    `Long ${'word '.repeat(60)}end`,
    'Ends in a colon:',
    'null',
  ])('a title such as "%s"', (title) => {
    const fields = { ...least, title, remark: title };
    const { data } = readBack('x', writeEntry({ key: 'x', fields }));
    expect([data.title, data.remark]).toEqual([title, title]);
  });

  test('an abstract with words that look like YAML, and its paragraphs', () => {
    const abstract = `---\n\n- a: b # c\n\n${'x'.repeat(150)} {y} \\$5 $x\n+ y$`;
    const { data } = readBack(
      'x',
      writeEntry({ key: 'x', fields: { ...least, title: 'T', abstract } }),
    );
    expect(data.abstract.split('\n\n').map(onOneLine)).toEqual(
      abstract.split('\n\n').map(onOneLine),
    );
  });

  test('a body', () => {
    const fields = { ...least, title: 'T' };
    expect(readBack('x', writeEntry({ key: 'x', fields }, 'One.\n\nTwo.')).body).toBe(
      '\nOne.\n\nTwo.\n',
    );
  });

  test.each(collection.map((item) => [String(item.id), item] as const))(
    '%s of the collection',
    (id, item) => {
      const imported = paperFromCsl(item, { added: '2026-11-23', topics: [] });
      const fields = { ...imported.fields, topics: ['reasoning'] };
      const text = writeEntry({ key: imported.key, fields });
      const { data } = readBack(imported.key, text);
      const abstract = onOneLine(data.abstract);

      expect(imported.key).toBe(id);
      expect({ ...data, abstract }).toEqual(
        paperFields.parse({ ...fields, abstract: onOneLine(String(fields.abstract)) }),
      );
      expect(richText(data.title, math).plain).toBe(item.title);
      expect(richText(abstract, math).plain).toBe(onOneLine(item.abstract!));
      expect(data.authors.map(parseName).map(fullName)).toEqual(
        item.author!.map(({ literal, given, family }) => literal ?? `${given} ${family}`),
      );
      expect(data.identifiers.doi).toBe(item.DOI);
      expect(data.identifiers.arxiv).toBe(item.custom!.arxiv);
      expect(data.venue.year).toBe(item.issued!['date-parts']![0]![0]);
      for (const line of text.slice(text.indexOf('\nabstract:')).split('\n'))
        expect(line.length).toBeLessThanOrEqual(102);
    },
  );
});
