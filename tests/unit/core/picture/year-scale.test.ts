import { expect, test } from 'vitest';
import { yearScale } from '#core/picture/year-scale.ts';

const frame = { left: 0, right: 600, least: 50 };

test('a year is as wide as its papers need, and one without papers is a narrow strip', () => {
  const { bands } = yearScale(['2020', '2022-03', '2022-04', '2022-05-01'], frame);
  const [first, empty, last] = bands.map(({ left, right }) => right - left);
  expect(bands.map(({ year }) => year)).toEqual([2020, 2021, 2022]);
  expect(last).toBeGreaterThan(2 * first!);
  expect(empty).toBeCloseTo(10);
  expect([bands[0]!.left, bands[2]!.right]).toEqual([0, 600]);
});

test('a date stands at its part of the year, in the middle of what is known of it', () => {
  const { x } = yearScale(['2020'], frame);
  expect(x('2020')).toBe(300);
  expect(x('2020-01')).toBe(25);
  expect(x('2020-12-31')).toBeGreaterThan(598);
  expect(x('2020-07-02')).toBeGreaterThan(x('2020-07-01'));
});

test('more years than there is room for are squeezed into it', () => {
  const { bands } = yearScale(['1950', '1990', '2025'], { left: 0, right: 100, least: 50 });
  expect(bands.at(-1)!.right).toBeCloseTo(100);
});
