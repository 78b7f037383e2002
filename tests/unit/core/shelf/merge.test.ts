import { describe, expect, test } from 'vitest';
import type { Dated, Mark } from '#core/shelf/marks.ts';
import { mergeMarks, underKeysNow } from '#core/shelf/merge.ts';

const dated = <Value>(value: Value, day: number): Dated<Value> => ({
  value,
  at: `2026-11-0${day}T00:00:00.000Z`,
});
const read = (day: number): Mark => ({ title: 'T', status: dated('read', day) });
const reading = (day: number): Mark => ({ title: 'T', status: dated('reading', day) });
const noted = (text: string, day: number): Mark => ({ title: 'T', note: dated(text, day) });

const merged = (here: Mark | undefined, incoming: Mark, rule?: 'the one here') => {
  const { marks, taken, kept } = mergeMarks(
    new Map(here && [['a', here]]),
    new Map([['a', incoming]]),
    rule,
  );
  const { status, note } = marks.get('a')!;
  return { status: status?.value, note: note?.value, taken: taken.length, kept: kept.length };
};

describe('bringing marks in', () => {
  test.each([
    ['nothing', 'a status', undefined, read(1), { status: 'read', taken: 1, kept: 0 }],
    ['an older status', 'a newer one', reading(1), read(2), { status: 'read', taken: 1, kept: 0 }],
    [
      'a newer status',
      'an older one',
      reading(2),
      read(1),
      { status: 'reading', taken: 0, kept: 1 },
    ],
    [
      'a status of the same moment',
      'another',
      reading(1),
      read(1),
      { status: 'reading', taken: 0, kept: 1 },
    ],
    ['the same status', 'it again, newer', read(1), read(2), { status: 'read', taken: 0, kept: 0 }],
    [
      'an older note',
      'a newer one',
      noted('old', 1),
      noted('new', 2),
      { note: 'new', taken: 1, kept: 0 },
    ],
    [
      'a status',
      'a note',
      read(2),
      noted('n', 1),
      { status: 'read', note: 'n', taken: 1, kept: 0 },
    ],
    [
      'an older status and a newer note',
      'both',
      { ...reading(1), ...noted('here', 3) },
      { ...read(2), ...noted('there', 2) },
      { status: 'read', note: 'here', taken: 1, kept: 1 },
    ],
  ] as const)('where there is %s, beside %s', (_, __, here, incoming, result) => {
    expect(merged(here, incoming)).toEqual({ status: undefined, note: undefined, ...result });
  });

  test('from a file without dates fills in, and changes nothing that is here', () => {
    expect(merged(reading(1), { ...read(9), ...noted('n', 9) }, 'the one here')).toEqual({
      status: 'reading',
      note: 'n',
      taken: 1,
      kept: 1,
    });
  });

  test('takes nothing away, and changes neither side', () => {
    const here = new Map([['a', read(1)]]);
    const { marks } = mergeMarks(here, new Map([['b', read(2)]]));
    expect([...marks.keys()]).toEqual(['a', 'b']);
    expect(here.size).toBe(1);
  });
});

describe('a paper that has another key now', () => {
  const now = new Map([
    ['old', 'new'],
    ['older', 'new'],
  ]);

  test('keeps its mark under it', () => {
    const marks = underKeysNow(
      new Map([
        ['old', read(1)],
        ['b', reading(1)],
      ]),
      now,
    );
    expect(Object.fromEntries(marks)).toEqual({ new: read(1), b: reading(1) });
  });

  test('marked under several, keeps the newer status and every note', () => {
    const marks = underKeysNow(
      new Map([
        ['old', noted('mine', 1)],
        ['new', reading(1)],
        ['older', read(2)],
      ]),
      now,
    );
    expect([...marks.keys()]).toEqual(['new']);
    expect(marks.get('new')).toMatchObject({ status: { value: 'read' }, note: { value: 'mine' } });
  });
});
