import { area, bounds, cut, holds, inset, type Point, type Polygon } from './geometry.ts';
import type { RegionName } from './region-name.ts';
import { spread } from './spread.ts';

/** Between the edge of a cell and the middle of a dot: where there is room, and at least. */
const margin = 18;
const leastMargin = 6;
/** Square units that each dot must have under the name; with less they stand beside it too. */
const roomUnderName = 900;

/** Spreads as many spots in a cell as it has papers, off its edges and its name. */
export function spotsIn(cell: Polygon, name: RegionName, count: number): Point[] {
  const under = cut(inset(cell, margin), [0, -1], -name.box.bottom);
  if (area(under) >= roomUnderName * count) return spread(groundOf(under), count);
  for (const shape of [inset(cell, margin), inset(cell, leastMargin)]) {
    const spots = spread(groundOf(shape, name), count);
    if (spots.length === count) return spots;
  }
  return spread(groundOf(cell), count);
}

const groundOf = (shape: Polygon, without?: RegionName) => ({
  ...bounds(shape),
  holds: (place: Point) => holds(shape, place) && !(without && covers(without, place)),
});

const covers = ({ box }: RegionName, [x, y]: Point) =>
  x > box.left && x < box.right && y > box.top && y < box.bottom;
