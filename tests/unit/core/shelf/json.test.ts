import { describe, expect, test } from 'vitest';
import { formatShelf, parseShelf } from '#core/shelf/json.ts';
import type { Mark } from '#core/shelf/marks.ts';

const at = '2026-11-20T08:00:00.000Z';
const now = new Date('2026-11-25T12:00:00.000Z');
const marks = new Map<string, Mark>([
  ['okafor2024counting', { title: 'Counting', status: { value: 'to-read', at } }],
  ['lind2023zero', { title: '“Zero” {≥}', note: { value: 'Łódź "x"\n{y} \\', at } }],
]);

/** A file of one mark, with these changes to the file and to the mark. */
const file = (mark: unknown, changes: object = {}, key = 'a') =>
  JSON.stringify({ format: 'lectern-shelf', version: 1, marks: { [key]: mark }, ...changes });
const read = { title: 'A', status: { value: 'read', at } };
const problem = (text: string) => (parseShelf(text, now) as { problem?: string }).problem;

describe('a file of marks', () => {
  test('is read back as it was', () => {
    expect(parseShelf(formatShelf(marks, 'Lectern', now), now)).toEqual({ value: marks });
  });

  test('says what it is, for those who open it', () => {
    expect(JSON.parse(formatShelf(marks, 'Lectern', now))).toMatchObject({
      format: 'lectern-shelf',
      version: 1,
      list: 'Lectern',
      exported: '2026-11-25T12:00:00.000Z',
      marks: { okafor2024counting: { title: 'Counting', status: { value: 'to-read' } } },
    });
  });

  test('cannot date a mark later than today, where it would win for ever', () => {
    const later = { value: 'read', at: '9999-01-01T00:00:00.000Z' };
    expect(parseShelf(file({ title: 'A', status: later }), now)).toEqual({
      value: new Map([['a', { title: 'A', status: { value: 'read', at: now.toISOString() } }]]),
    });
  });

  test('brings in its known fields alone, and no control characters', () => {
    const note = { value: 'a\u0000b\r\nc\u001b', at, by: 'x' };
    expect(parseShelf(file({ title: 'A', note, colour: 'red' }), now)).toEqual({
      value: new Map([['a', { title: 'A', note: { value: 'ab\nc', at } }]]),
    });
  });
});

describe('a file is refused whole, with the reason,', () => {
  test.each([
    ['cut off', file(read).slice(0, -3), 'The file is cut or damaged: it cannot be read as JSON.'],
    ['of something else', '{"a":1}', 'The file is JSON, but not one that a shelf was saved as.'],
    ['a list', '[]', 'The file is JSON, but not one that a shelf was saved as.'],
    [
      'marks that are a list',
      file(read, { marks: [read] }),
      'The file is JSON, but not one that a shelf was saved as.',
    ],
    [
      'of another version',
      file(read, { version: 2 }),
      'The file was saved by another version of this site, which it cannot read.',
    ],
    [
      'an unknown status',
      file({ title: 'A', status: { value: 'done', at } }),
      'The status of “a” is “done”; it must be one of to-read, reading, read.',
    ],
    [
      'a status in short',
      file({ title: 'A', status: 'read' }),
      'The status of “a” is “read”; it must be one of to-read, reading, read.',
    ],
    [
      'a status without a value',
      file({ title: 'A', status: { at } }),
      'The status of “a” is “missing”; it must be one of to-read, reading, read.',
    ],
    [
      'a day for a moment',
      file({ title: 'A', status: { value: 'read', at: '2026-11-20' } }),
      'The date of the status of “a” is not a moment in UTC.',
    ],
    [
      'a day that is none',
      file({ title: 'A', status: { value: 'read', at: '2026-02-31T00:00:00.000Z' } }),
      'The date of the status of “a” is not a moment in UTC.',
    ],
    [
      'a note that is a number',
      file({ title: 'A', note: { value: 7, at } }),
      'The note on “a” is not a text.',
    ],
    [
      'a note without a date',
      file({ title: 'A', note: { value: 'x' } }),
      'The date of the note on “a” is not a moment in UTC.',
    ],
    [
      'an endless note',
      file({ title: 'A', note: { value: 'x'.repeat(10_001), at } }),
      'The note on “a” is longer than 10000 letters.',
    ],
    ['a title that is none', file({ ...read, title: {} }), 'The title of “a” is not a text.'],
    ['an empty mark', file({ title: 'A' }), '“a” has neither a status nor a note.'],
    ['a mark that is null', file(null), 'What stands under “a” is not a mark.'],
    ['a key in capitals', file(read, {}, 'A b'), '“A b” cannot be the key of a paper.'],
    [
      'an endless key',
      file(read, {}, 'k'.repeat(200)),
      `“${'k'.repeat(40)}…” cannot be the key of a paper.`,
    ],
    [
      'a key that reaches for the prototype',
      file(read).replace('"a"', '"__proto__"'),
      '“__proto__” cannot be the key of a paper.',
    ],
  ])('for %s', (_, text, said) => {
    expect(problem(text)).toBe(said);
  });

  test('even where all but the last mark is right', () => {
    const text = file(read, { marks: { a: read, b: { title: 'B', status: 'read' } } });
    expect(parseShelf(text, now)).toEqual({ problem: expect.stringContaining('“b”') });
  });
});
