import { describe, expect, test } from 'vitest';
import {
  dateInWords,
  firstAppearance,
  lastChange,
  vouchedSubmission,
} from '#core/library/dates.ts';

test.each([
  ['2023-10-23', '23 October 2023'],
  ['2023-01-05', '5 January 2023'],
  ['2023-12', 'December 2023'],
  ['2023', '2023'],
])('says %s no finer than it is known: %s', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});

describe('vouchedSubmission', () => {
  test('keeps the day that two sources give', () => {
    expect(vouchedSubmission({ submitted: '2023-10-23', unsure: ['volume'] })).toBe('2023-10-23');
  });

  test.each([
    ['2023-10-23', '2023-10'],
    ['2023-10', '2023-10'],
    ['2023', '2023'],
    [undefined, undefined],
  ])('leaves the day out where one source gives it: %s', (submitted, vouched) => {
    expect(vouchedSubmission({ submitted, unsure: ['submitted'] })).toBe(vouched);
  });
});

test.each([
  ['arXiv, where it came first', '2023-05-03', 2024, '2023-05-03'],
  ['arXiv, in the year of print', '2023-05-03', 2023, '2023-05-03'],
  ['print, in an earlier year', '2023-05-03', 2021, '2021'],
  ['print, where there was nothing else', undefined, 2021, '2021'],
] as const)('a paper first appeared on %s', (_, submitted, year, appeared) => {
  const venue = { kind: 'preprint', server: 'arXiv', year } as const;
  expect(firstAppearance({ submitted, unsure: [], venue })).toBe(appeared);
});

test('the last change of papers is the newest day on which one came or changed', () => {
  const change = (date: string) => ({ date, kind: 'revised', text: 'New.' }) as const;
  expect(lastChange([])).toBeUndefined();
  expect(lastChange([{ added: '2026-01-02', changes: [] }])).toBe('2026-01-02');
  const papers = [
    { added: '2026-01-02', changes: [change('2026-05-01'), change('2026-03-01')] },
    { added: '2026-02-02', changes: [] },
  ];
  expect(lastChange(papers)).toBe('2026-05-01');
});
