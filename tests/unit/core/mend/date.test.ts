import { expect, test } from 'vitest';
import { plainDate } from '#core/mend/date.ts';

test.each([
  ['2023/10/23', '2023-10-23'],
  ['2023/1/5', '2023-01-05'],
  ['2023-1-5', '2023-01-05'],
  ['2023-10-5', '2023-10-05'],
  ['2023.10.23', '2023-10-23'],
  ['2023-10-23T08:00:00Z', '2023-10-23'],
  ['2023-10-23T08:00:00.000+00:00', '2023-10-23'],
  ['2023-10-23 08:00', '2023-10-23'],
])('%s is written as %s', (written, date) => {
  expect(plainDate(written)).toBe(date);
  expect(plainDate(date)).toBeUndefined();
});

test.each([
  '03/04/2023',
  '23-10-2023',
  '2023-10-23',
  '2023-10',
  '2023',
  '2023-02-30',
  '2023/13/01',
  '2023/10-23',
  '2023-10-23T23:00:00-08:00',
  'October 23, 2023',
  '20231023',
  'soon',
])('%s stays as it is', (written) => {
  expect(plainDate(written)).toBeUndefined();
});
