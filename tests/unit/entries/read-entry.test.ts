import { describe, expect, test } from 'vitest';
import { locate } from '#entries/locate.ts';
import { readEntry } from '#entries/read-entry.ts';
import type { PaperFields } from '#core/schema/paper.ts';
import { entryLine, entryText, type ChangedLine } from '../support/entry-text.ts';

const read = (...changed: ChangedLine[]) =>
  readEntry('papers', 'okafor2024counting', entryText(...changed));

/** Each problem as a reader finds it: kind, line, column, and the words that are meant. */
const found = ({ problems, source }: ReturnType<typeof read>) =>
  problems.map((problem) => {
    const { kind, line, column, excerpt } = locate(problem, source);
    return `${kind} ${line}:${column} ${excerpt?.text.slice(column - 1, column - 1 + excerpt.length)}`;
  });

describe('a sound entry', () => {
  test('is read into its fields and its body', () => {
    const { entry, problems, file } = read();
    expect(problems).toEqual([]);
    expect(file).toBe('papers/okafor2024counting.mdx');
    expect(entry).toMatchObject({
      id: 'okafor2024counting',
      data: {
        title: 'Counting to Ten',
        submitted: '2024-05-03',
        identifiers: { arxiv: '2405.01230' },
        added: '2026-01-02',
        abstract: 'One\ntwo.',
      },
      body: '\nA body.',
    });
  });

  test.each([
    ['a mark of byte order', `\uFEFF${entryText()}`],
    ['line ends of Windows', entryText().replaceAll('\n', '\r\n')],
  ])('is the same with %s', (_, text) => {
    expect(readEntry('papers', 'okafor2024counting', text).entry).toEqual(read().entry);
  });

  test('keeps a year alone and a month as they are known', () => {
    expect((read([5, 'submitted: 2024']).entry!.data as PaperFields).submitted).toBe('2024');
    expect((read([5, 'submitted: 2024-05']).entry!.data as PaperFields).submitted).toBe('2024-05');
  });
});

describe('a fault is found where it stands', () => {
  test.each<[string, [number, string], string]>([
    ['a day that does not exist', [5, 'submitted: 2024-02-30'], 'wrong-value 5:12 2024-02-30'],
    ['a misspelt field', [2, 'tittle: Counting'], 'unknown-field 2:1 tittle'],
    [
      'a kind of venue that does not exist',
      [6, 'venue: { kind: symposium, year: 2024 }'],
      'wrong-value 6:16 symposium',
    ],
    [
      'an identifier without quotes',
      [7, 'identifiers: { arxiv: 2405.01230 }'],
      'unquoted-identifier 7:23 2405.01230',
    ],
    ['an empty list', [8, 'topics: []'], 'wrong-value 8:9 []'],
    ['YAML that is none', [2, 'title: "Counting'], 'yaml-syntax 2:'],
    ['an anchor', [2, 'title: &x Counting'], 'yaml-syntax 2:'],
  ])('%s', (_, change, place) => {
    expect(found(read(change))[0]).toContain(place);
  });

  test('all of them are told at once', () => {
    const told = found(read([5, 'submitted: 2024-02-30'], [8, 'topics: []'], [9, 'added: 2026']));
    expect(told).toEqual([
      'wrong-value 5:12 2024-02-30',
      'wrong-value 8:9 []',
      'wrong-value 9:8 2026',
    ]);
  });

  test('what is sound is kept for what others say of it', () => {
    const { entry, partial } = read([5, 'submitted: 2024-02-30']);
    expect(entry).toBeUndefined();
    expect(partial?.data).toMatchObject({ identifiers: { arxiv: '2405.01230' } });
  });

  test.each([
    ['no text', ''],
    ['no front matter', 'A body.'],
    ['front matter that does not end', '---\ntitle: x\n'],
  ])('an entry with %s has one problem and no fields', (_, text) => {
    const { entry, problems } = readEntry('topics', 'code', text);
    expect(entry).toBeUndefined();
    expect(problems.map(({ kind }) => kind)).toEqual(['front-matter']);
  });
});

test('takes a comment on a line of its own, such as the one that names a schema to an editor', () => {
  const comment = '# yaml-language-server: $schema=./schemas/paper.schema.json';
  const { entry, problems } = read([2, `${comment}\n${entryLine(2)}`]);
  expect(problems).toEqual([]);
  expect((entry?.data as PaperFields).title).toBe('Counting to Ten');
});
