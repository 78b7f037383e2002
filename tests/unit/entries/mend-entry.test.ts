import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectionNames, type CollectionName } from '#core/schema/collections.ts';
import { mendEntry } from '#entries/mend-entry.ts';
import { readEntry } from '#entries/read-entry.ts';
import { entryText, type ChangedLine } from '../support/entry-text.ts';

const project = resolve(import.meta.dirname, '../../..');

/** Every entry under a folder of the project, with its collection. */
const allUnder = (folder: string) =>
  readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const collection = /(\w+)\/[^/]+\.mdx$/.exec(name)?.[1] as CollectionName | undefined;
    if (!collection || !collectionNames.includes(collection)) return [];
    return [[name, collection, readFileSync(join(project, folder, name), 'utf8')] as const];
  });

const title: ChangedLine = [2, 'title: "Counting to Ten" # as printed'];
const text = (...changed: ChangedLine[]) => `${entryText(...changed, title)}\n`;
const mend = (written: string) => mendEntry('papers', written);

describe('Mending', () => {
  it('leaves every entry of the list as it is, letter by letter', () => {
    const entries = [...allUnder('content'), ...allUnder('tests/fixtures/six/content')];
    expect(entries.length).toBeGreaterThan(150);
    for (const [name, collection, written] of entries) {
      expect(mendEntry(collection, written).text, name).toBe(written);
      const windows = `\uFEFF${written.replaceAll('\n', '\r\n')}`;
      expect(mendEntry(collection, windows).text, name).toBe(windows);
    }
  });

  it('does nothing more the second time, and makes no problem, whatever is wrong', () => {
    for (const [name, collection, written] of allUnder('tests/fixtures/broken')) {
      const once = mendEntry(collection, written);
      expect(mendEntry(collection, once.text), name).toEqual({ text: once.text, mended: [] });
      const problems = (of: string) => readEntry(collection, 'a', of).problems.length;
      expect(problems(once.text), name).toBeLessThanOrEqual(problems(written));
      expect(once.mended.length > 0, name).toBe(once.text !== written);
    }
  });

  it.each([
    ['2310.15140', '"2310.15140"'],
    ['2310.10', '"2310.10"'],
    ['2310.15141v2', '"2310.15141"'],
    ["'2310.15141v2'", "'2310.15141'"],
    ['"https://arxiv.org/abs/2310.15141"', '"2310.15141"'],
  ])('writes the arXiv id %s as %s, and tells the line', (written, right) => {
    const { text: after, mended } = mend(text([7, `identifiers: {arxiv:  ${written}}  `]));
    expect(after).toBe(text([7, `identifiers: {arxiv:  ${right}}`]));
    expect(mended).toContainEqual({ line: 7, what: `${written} is now ${right}` });
  });

  it.each([
    ['2024/05/03', '2024-05-03'],
    ['"2024-5-3"', '"2024-05-03"'],
    ['2024-05-03 10:00:00 # UTC', '2024-05-03 # UTC'],
  ])('writes the day %s as %s', (written, right) => {
    const changes = (day: string) =>
      text([5, `submitted: ${day}`], [9, `added: 2026-01-02\nchanges:\n  - date: ${day}`]);
    expect(mend(changes(written)).text).toBe(changes(right));
  });

  it.each([
    ['a day that could be another', text([5, 'submitted: 03/04/2023'])],
    ['another order of a group', text([6, 'venue: { year: 2024, kind: preprint, server: arXiv }'])],
    ['a volume without quotes', text([6, 'venue: { kind: journal, volume: 36 }'])],
    ['a break at the end of a line of the text', text([15, 'A line.  \nA body.'])],
    ['code', text([15, '```\na \n```'])],
    [
      'a field that is not known, and the order with it',
      text([2, 'added: 2026-01-02\ncolour: red']),
    ],
    [
      'YAML that cannot be read',
      text([2, 'title: "Counting  '], [7, 'identifiers: { arxiv: 2310.15140 }']),
    ],
    ['a file without front matter', 'Text. \n'],
    ['an empty file', ''],
  ])('leaves %s as it is', (_, written) => {
    expect(mend(written)).toEqual({ text: written, mended: [] });
  });

  it('puts fields in the order of the schema, each with its lines and the comments above it', () => {
    const written = [
      '---',
      'abstract: |',
      '  One',
      '',
      '  two.',
      '# The day',
      '# it came',
      'added: 2026-01-02 # or so',
      "title:   'Counting to Ten'",
      'authors:',
      '- Okafor, Ada',
      '---',
    ].join('\n');
    const { text: after, mended } = mend(written);
    expect(after.split('\n')).toEqual([
      '---',
      "title:   'Counting to Ten'",
      'authors:',
      '- Okafor, Ada',
      '# The day',
      '# it came',
      'added: 2026-01-02 # or so',
      'abstract: |',
      '  One',
      '',
      '  two.',
      '---',
    ]);
    expect(mended).toEqual([{ line: 2, what: 'fields put in their order, from "title" on' }]);
  });

  it('takes blanks from the ends of lines and keeps the line ends of Windows', () => {
    const written = text([5, 'submitted: 2024-05-03 \t'], [11, '  One  '], [15, 'A body. \n  ']);
    const { text: after, mended } = mend(written.replaceAll('\n', '\r\n'));
    expect(after).toBe(text([15, 'A body.\n']).replaceAll('\n', '\r\n'));
    expect(mended.map(({ line }) => line)).toEqual([5, 11, 15, 16]);
  });
});
