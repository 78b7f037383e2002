import { arrange, strain, type Tie } from './arrange.ts';
import { bounds, type Point, type Polygon } from './geometry.ts';
import { spread } from './spread.ts';

/** Starts of the search for a good order. */
const mostStarts = 24;

/**
 * Places things in a frame, spread evenly, like things side by side: several ways to
 * do so, that with the least strain first.
 *
 * @param most of them
 */
export function siteOrders(
  frame: Polygon,
  ties: readonly (readonly Tie[])[],
  most: number,
): Point[][] {
  const spots = spread({ ...bounds(frame), holds: () => true }, ties.length);
  const everyone = [ties.map((_, thing) => thing)];
  const orders = spots.slice(0, mostStarts).map((_, start) => {
    const sites = arrange([...spots.slice(start), ...spots.slice(0, start)], ties, everyone);
    return { sites, strain: Math.round(strain(sites, ties) * 1000) };
  });
  return orders
    .toSorted((a, b) => a.strain - b.strain)
    .filter((order, i, all) => i === 0 || order.strain !== all[i - 1]!.strain)
    .slice(0, most)
    .map(({ sites }) => sites);
}
