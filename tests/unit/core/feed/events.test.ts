import { describe, expect, test } from 'vitest';
import { newestDays } from '#core/feed/days.ts';
import { changes, mostHeld, newestEvents } from '#core/feed/events.ts';
import type { PaperFieldsInput } from '#core/schema/paper.ts';
import { followedList } from '../../support/followed-list.ts';
import { libraryOf, paperEntry } from '../../support/papers.ts';

describe('changes of a list', () => {
  test('come the newest first, and of one day and paper the one named last', () => {
    expect(changes(followedList.papers).map(({ change }) => change.text)).toEqual([
      'The authors withdrew it.',
      'So was another, in <i>.',
      'A name was misspelt.',
      'It came out & is cited.',
    ]);
  });

  test('have a name each, though two are of one day and kind', () => {
    const names = changes([followedList.paper('okafor2024counting')]).map(({ id }) => id);
    expect(names).toEqual([
      '2026-05-01-corrected-2',
      '2026-05-01-corrected',
      '2026-04-02-published',
    ]);
  });

  test('keep their names when later ones are added', () => {
    const named = (...kinds: ('noted' | 'revised')[]) =>
      changes(
        libraryOf([
          paperEntry('okafor2024counting', {
            changes: kinds.map((kind) => ({ date: '2026-05-01', kind, text: 'So it is.' })),
          }),
        ]).papers,
      ).map(({ id }) => id);
    const before = named('noted', 'noted');
    expect(named('noted', 'noted', 'noted', 'revised')).toEqual(expect.arrayContaining(before));
  });
});

/** As many papers as this, each added on the day after the one before. */
const manyPapers = (count: number, changes: Partial<PaperFieldsInput> = {}) =>
  Array.from({ length: count }, (_, n) =>
    paperEntry(`a2024n${n}`, {
      title: `Paper ${n}`,
      added: new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10),
      ...changes,
    }),
  );

describe('what is new on a list', () => {
  test('comes the newest first, papers before changes of the same day', () => {
    const library = libraryOf([
      paperEntry('b2024new', { title: 'New', added: '2026-05-01' }),
      paperEntry('a2024old', {
        title: 'Old',
        changes: [
          { date: '2026-05-01', kind: 'noted', text: 'So.' },
          { date: '2026-06-01', kind: 'noted', text: 'So.' },
        ],
      }),
    ]);
    const told = newestEvents(library.papers).map(
      ({ date, paper, change }) => `${date} ${paper.key} ${change ? 'changed' : 'came'}`,
    );
    expect(told).toEqual([
      '2026-06-01 a2024old changed',
      '2026-05-01 b2024new came',
      '2026-05-01 a2024old changed',
      '2026-01-02 a2024old came',
    ]);
  });

  test('is the same whatever the order of the entries', () => {
    const entries = manyPapers(20, { added: '2026-01-02' });
    const keys = (some: typeof entries) =>
      newestEvents(libraryOf(some).papers).map(({ paper }) => paper.key);
    expect(keys(entries.toReversed())).toEqual(keys(entries));
  });

  test('holds no more papers and no more changes than fifty, the newest', () => {
    const entries = manyPapers(60, {
      changes: [{ date: '2027-01-01', kind: 'noted', text: 'So.' }],
    });
    const events = newestEvents(libraryOf(entries).papers);
    const came = events.filter(({ change }) => !change);
    expect(came).toHaveLength(mostHeld);
    expect(events).toHaveLength(2 * mostHeld);
    expect([came[0]!.date, came.at(-1)!.date]).toEqual(['2026-03-01', '2026-01-11']);
  });

  test('is gathered by day, and a day of which some are left out says how many came', () => {
    const days = newestDays(libraryOf(manyPapers(60, { added: '2026-01-02' })).papers);
    expect(days.map(({ date, came, papers }) => [date, came, papers.length])).toEqual([
      ['2026-01-02', 60, mostHeld],
    ]);
    const followed = newestDays(followedList.papers);
    expect(
      followed.map(({ date, papers, changes }) => [date, papers.length, changes.length]),
    ).toEqual([
      ['2026-05-01', 0, 3],
      ['2026-04-02', 0, 1],
      ['2026-03-04', 2, 0],
    ]);
  });
});
