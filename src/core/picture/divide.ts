import { area, centroid, cut, type Point, type Polygon } from './geometry.ts';

/** Enough for areas to settle within about a hundredth. */
const turns = 600;
/** Part of a missing area that a cell is given in a turn; with much more they swing. */
const pace = 0.12;

/**
 * Divides a frame into convex cells with areas in given proportions (a power
 * diagram: the plane divided by nearness to sites of different weight). Sites keep
 * about to their places, so that cells lie side by side as their sites did.
 *
 * @param sites where each cell is to lie; no two in one place
 * @param shares how large each cell is to be, in any measure
 */
export function divide(
  frame: Polygon,
  sites: readonly Point[],
  shares: readonly number[],
): Polygon[] {
  const unit = area(frame) / shares.reduce((sum, share) => sum + share, 0);
  let places = [...sites];
  let weights = sites.map(() => 0);
  let cells = cellsOf(frame, places, weights);
  for (let turn = 0; turn < turns; turn++) {
    weights = weights.map((weight, i) => weight + pace * (shares[i]! * unit - area(cells[i]!)));
    places = places.map((place, i) => (area(cells[i]!) > 1 ? centroid(cells[i]!) : place));
    cells = cellsOf(frame, places, weights);
  }
  return cells;
}

function cellsOf(frame: Polygon, sites: readonly Point[], weights: readonly number[]): Polygon[] {
  const power = ([x, y]: Point, i: number) => x * x + y * y - weights[i]!;
  return sites.map((site, i) =>
    sites.reduce((cell, other, j) => {
      if (i === j || cell.length === 0) return cell;
      const towards: Point = [2 * (other[0] - site[0]), 2 * (other[1] - site[1])];
      return cut(cell, towards, power(other, j) - power(site, i));
    }, frame),
  );
}
