import { distance, type Point, type Polygon } from './geometry.ts';

/** Hues that `picture.css` defines; regions of one hue never lie side by side. */
export const hueCount = 8;

/**
 * Gives each cell of a divided frame a hue, 1 to 8, other than those of the cells
 * beside it, and each hue to about as many.
 */
export function hues(cells: readonly Polygon[]): number[] {
  const given: number[] = [];
  cells.forEach((cell, own) => {
    const besides = given.filter((_, other) => other < own && touch(cell, cells[other]!));
    const uses = (hue: number) =>
      given.filter((each) => each === hue).length + (besides.includes(hue) ? cells.length : 0);
    const all = Array.from({ length: hueCount }, (_, index) => index + 1);
    given.push(all.reduce((best, hue) => (uses(hue) < uses(best) ? hue : best)));
  });
  return given;
}

/** Whether two cells share an edge or a corner: one has a corner on the edge of the other. */
function touch(a: Polygon, b: Polygon): boolean {
  const meets = (corners: Polygon, shape: Polygon) =>
    corners.some((corner) =>
      shape.some((from, index) => liesBetween(corner, from, shape[(index + 1) % shape.length]!)),
    );
  return meets(a, b) || meets(b, a);
}

const liesBetween = (place: Point, from: Point, to: Point) =>
  distance(from, place) + distance(place, to) - distance(from, to) < 0.01;
