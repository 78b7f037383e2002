import { distance, type Point } from './geometry.ts';

const turns = 24;
/** Places to choose from, for each spot and in all. */
const choices = 20;
const fewestPlaces = 1500;

/** A shape to spread spots in: the rectangle around it, and which places belong to it. */
export interface Ground {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly holds: (place: Point) => boolean;
}

/**
 * Spreads spots evenly over a ground of any shape: each in the middle of the part
 * that is nearer to it than to any other (Lloyd's method on a fine grid).
 *
 * @returns the spots, no two in one place; fewer than asked for where the ground has
 * less room than that
 */
export function spread(ground: Ground, count: number): Point[] {
  if (count === 0) return [];
  const places = gridOf(ground, count);
  let spots = farApart(places, Math.min(count, places.length));
  for (let turn = 0; turn < turns; turn++) {
    const sums = spots.map(() => ({ x: 0, y: 0, places: 0 }));
    for (const place of places) {
      const sum = sums[nearest(spots, place)]!;
      sum.x += place[0];
      sum.y += place[1];
      sum.places += 1;
    }
    spots = sums.map(({ x, y, places }, i): Point =>
      places ? [x / places, y / places] : spots[i]!,
    );
  }
  return onGround(spots, places);
}

/** Moves each spot to the place of the ground that is nearest to it and still free. */
function onGround(spots: readonly Point[], places: readonly Point[]): Point[] {
  const free = [...places];
  return spots.map((spot) => free.splice(nearest(free, spot), 1)[0]!);
}

/** The places of a grid that lie on the ground, fine enough to choose from. */
function gridOf({ left, top, right, bottom, holds }: Ground, count: number): Point[] {
  const room = (right - left) * (bottom - top);
  const step = Math.max(1, Math.sqrt(room / Math.max(fewestPlaces, count * choices)));
  const places: Point[] = [];
  for (let y = top + step / 2; y < bottom; y += step)
    for (let x = left + step / 2; x < right; x += step) if (holds([x, y])) places.push([x, y]);
  return places;
}

/** Places far from one another, each the farthest from those before it. */
function farApart(places: readonly Point[], count: number): Point[] {
  const gaps = places.map(() => Infinity);
  const spots: Point[] = [];
  while (spots.length < count) {
    const spot = places[gaps.indexOf(gaps.reduce((a, b) => Math.max(a, b)))]!;
    spots.push(spot);
    places.forEach((place, i) => (gaps[i] = Math.min(gaps[i]!, distance(place, spot))));
  }
  return spots;
}

/** The number of the spot nearest to a place. Without lists of its own: it is asked millions of times. */
function nearest(spots: readonly Point[], [x, y]: Point): number {
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < spots.length; i++) {
    const spot = spots[i]!;
    const right = spot[0] - x;
    const down = spot[1] - y;
    const square = right * right + down * down;
    if (square < least) {
      best = i;
      least = square;
    }
  }
  return best;
}
