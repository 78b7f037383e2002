import { area, centroid, cut, distance, type Point, type Polygon } from './geometry.ts';

/** Turns at most; less where all is settled before. */
const mostTurns = 600;
/** Part of an area that may be wrong, and way that a site may move in a turn, where all is settled. */
const settled = 0.01;
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
  for (let turn = 0; turn < mostTurns; turn++) {
    const wrong = cells.map((cell, i) => shares[i]! * unit - area(cell));
    const middles = cells.map((cell, i) => (area(cell) > 1 ? centroid(cell) : places[i]!));
    if (
      wrong.every((each, i) => Math.abs(each) < settled * shares[i]! * unit) &&
      middles.every((middle, i) => distance(middle, places[i]!) < settled)
    )
      break;
    weights = weights.map((weight, i) => weight + pace * wrong[i]!);
    places = middles;
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
