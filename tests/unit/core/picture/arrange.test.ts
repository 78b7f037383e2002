import { expect, test } from 'vitest';
import { arrange, strain, type Tie } from '#core/picture/arrange.ts';
import type { Point } from '#core/picture/geometry.ts';

const spots: Point[] = [
  [0, 0],
  [10, 0],
  [20, 0],
  [30, 0],
];
const tie = (to: number, strength = 1): Tie => ({ to, strength });
const ties = [[tie(3)], [tie(2)], [tie(1)], [tie(0)]];

test('brings things with strong ties side by side', () => {
  const places = arrange(spots, ties, [[0, 1, 2, 3]]);
  expect(Math.abs(places[0]![0] - places[3]![0])).toBe(10);
  expect(Math.abs(places[1]![0] - places[2]![0])).toBe(10);
  expect(strain(places, ties)).toBeLessThan(strain(spots, ties));
});

test('changes places within a group alone', () => {
  const places = arrange(spots, ties, [
    [0, 1],
    [2, 3],
  ]);
  expect([places[0]![0], places[1]![0]].toSorted()).toEqual([0, 10]);
});

test('leaves things without ties where they are', () => {
  expect(arrange(spots, [[], [], [], []], [[0, 1, 2, 3]])).toEqual(spots);
});
