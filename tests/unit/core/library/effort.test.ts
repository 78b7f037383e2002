import { expect, test } from 'vitest';
import { hoursToRead } from '#core/library/effort.ts';
import type { Paper } from '#core/library/types.ts';

const paper = (level?: NonNullable<Paper['note']>['level']): Pick<Paper, 'note'> => ({
  note: level && {
    kind: 'method',
    level,
    summary: 'It counts.',
    findings: [],
    body: '',
    passages: [],
  },
});

test.each([
  [[], 0],
  [[paper('introductory')], 1],
  [[paper('intermediate')], 2],
  [[paper('advanced')], 3],
  [[paper()], 2],
  [[paper('introductory'), paper('advanced'), paper('advanced'), paper()], 9],
] as const)('adds up the hours that papers of these levels take: %#', (papers, hours) => {
  expect(hoursToRead(papers)).toBe(hours);
});
