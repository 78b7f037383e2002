import { describe, expect, test } from 'vitest';
import { compareDates, inOrderOfAppearance, newestFirst } from '#core/library/order.ts';
import { libraryOf, paperEntry } from '../../support/papers.ts';

const year = (year: number) => ({ kind: 'preprint', server: 'arXiv', year }) as const;

test('puts the finer known of two agreeing dates first', () => {
  expect(['2024', '2023', '2023-05', '2023-05-20', '2023-05-03'].sort(compareDates)).toEqual([
    '2023-05-03',
    '2023-05-20',
    '2023-05',
    '2023',
    '2024',
  ]);
});

describe('papers', () => {
  const library = libraryOf([
    paperEntry('old', { added: '2026-01-01', submitted: '2024-05-03' }),
    paperEntry('second', { added: '2026-02-01', submitted: '2024-05-03', position: 2 }),
    paperEntry('unplaced', { added: '2026-02-01', submitted: '2024-05-03' }),
    paperEntry('first', { added: '2026-02-01', submitted: '2024-05-03', position: 1 }),
    paperEntry('earliest', { added: '2026-02-01', venue: year(2019) }),
    paperEntry('also-unplaced', { added: '2026-02-01', submitted: '2024-05-03' }),
  ]);
  const ordered = (order: typeof newestFirst) =>
    library.papers.toSorted(order).map(({ key }) => key);

  test('stand with what came to the list last first, then by appearance, position and key', () => {
    expect(ordered(newestFirst)).toEqual([
      'first',
      'second',
      'also-unplaced',
      'unplaced',
      'earliest',
      'old',
    ]);
  });

  test('of a topic stand in the order in which they became public', () => {
    expect(ordered(inOrderOfAppearance)).toEqual([
      'earliest',
      'first',
      'second',
      'also-unplaced',
      'old',
      'unplaced',
    ]);
  });
});
