import { describe, expect, test } from 'vitest';
import { partialDate, wholeDate } from '#core/schema/date.ts';

describe('partialDate', () => {
  test.each([
    ['2023', '2023'],
    ['2023-10', '2023-10'],
    ['2023-10-23', '2023-10-23'],
    ['2024-02-29', '2024-02-29'],
    [2023, '2023'],
    [new Date('2023-10-23'), '2023-10-23'],
  ])('reads %s as text', (written, read) => {
    expect(partialDate.parse(written)).toBe(read);
  });

  test.each([
    '2023-02-30',
    '2023-02-29',
    '2023-13',
    '2023-00',
    '2023-10-00',
    '2023-1-5',
    '23-10-23',
    '23.10.2023',
    '2023-10-23T00:00:00Z',
    ' 2023',
    '',
    20231023,
    true,
    null,
  ])('refuses %s', (written) => {
    expect(partialDate.safeParse(written).success).toBe(false);
  });

  test('says what a right one looks like', () => {
    expect(partialDate.safeParse('2023-02-30').error?.issues[0]?.message).toBe(
      'must be a date that exists, as 2023-10-23, 2023-10 or 2023',
    );
  });
});

describe('wholeDate', () => {
  test.each(['2026-11-23', new Date('2026-11-23')])('reads the day %s', (written) => {
    expect(wholeDate.parse(written)).toBe('2026-11-23');
  });

  test.each(['2026', '2026-11', '2026-11-31', 2026])('refuses %s, which is no day', (written) => {
    expect(wholeDate.safeParse(written).success).toBe(false);
  });
});
