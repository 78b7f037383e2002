import { expect, test } from 'vitest';
import { divide } from '#core/picture/divide.ts';
import { area, centroid, rectangle, type Point } from '#core/picture/geometry.ts';
import { hueCount, hues } from '#core/picture/hues.ts';

const frame = rectangle(0, 0, 300, 200);
const sites: Point[] = [
  [50, 50],
  [150, 60],
  [250, 40],
  [60, 150],
  [160, 140],
  [240, 160],
];
const shares = [1, 2, 3, 1, 2, 3];

test('cells have areas in the proportions asked for, and fill the frame', () => {
  const areas = divide(frame, sites, shares).map(area);
  expect(areas.reduce((sum, each) => sum + each, 0)).toBeCloseTo(60_000, 3);
  areas.forEach((each, i) => expect(Math.abs(each / (shares[i]! * 5000) - 1)).toBeLessThan(0.05));
});

test('cells lie side by side as their sites did', () => {
  const middles = divide(frame, sites, shares).map(centroid);
  expect(middles[0]![0]).toBeLessThan(middles[1]![0]);
  expect(middles[1]![0]).toBeLessThan(middles[2]![0]);
  for (const column of [0, 1, 2]) expect(middles[column]![1]).toBeLessThan(middles[column + 3]![1]);
});

test('one site has the whole frame', () => {
  expect(divide(frame, [[10, 10]], [5]).map(area)).toEqual([60_000]);
});

test('cells side by side have different hues, and all hues are used', () => {
  const row = Array.from({ length: 20 }, (_, i) => rectangle(i * 10, 0, i * 10 + 10, 10));
  const given = hues(row);
  given.slice(1).forEach((hue, i) => expect(hue).not.toBe(given[i]));
  expect(new Set(given).size).toBe(hueCount);
});
