import { largestLetters, mapWidth } from './callout.ts';
import { bounds, centroid, holds, inset, rounded, type Point, type Polygon } from './geometry.ts';
import { letter, widthOf, type Lettering } from './lettering.ts';

/** Height of a line of a name, in em. */
export const nameLine = 1.15;
/** White around a name, in units. */
const air = 8;
/** Widths to try, in em, the calmest first; each later one must bring the name this much higher. */
const widths = [11, 8, 16];
const worthwhile = 14;
const step = 4;

/** A topic's name at its place in the map: the middle of its lines. */
export interface RegionName {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** Whether it lies within its cell. */
  readonly fits: boolean;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const sizeOf = ({ lines, width }: Lettering) => ({
  width: width * largestLetters + 2 * air,
  height: lines.length * nameLine * largestLetters + 2 * air,
});

/** Sets a title within a width in em, and a further line under it where there is one. */
function lettered(title: string, most: number, under?: string): Lettering {
  const { lines, width } = letter(title, most);
  return under
    ? { lines: [...lines, under], width: Math.max(width, widthOf(under)) }
    : { lines, width };
}

/** The room in square units that a map must leave for a name. */
export function nameBox(title: string): number {
  const { width, height } = sizeOf(letter(title, widths[0]!));
  return width * height;
}

/**
 * Puts a name as high in a cell as it fits, or in its middle where it fits nowhere.
 *
 * @param under a last line below it, such as a number of papers
 */
export function placeName(title: string, cell: Polygon, under?: string): RegionName {
  const shape = inset(cell, 5);
  const names = widths
    .map((width) => lettered(title, width, under))
    .map((name) => ({ name, place: topmost(shape, sizeOf(name)) }))
    .flatMap(({ name, place }) => (place ? [nameAt(place, name)] : []));
  const [first, ...others] = names;
  if (!first) return inTheMiddle(cell, lettered(title, Math.min(...widths), under));
  return others.reduce(
    (best, each) => (each.box.top < best.box.top - worthwhile ? each : best),
    first,
  );
}

function nameAt([x, y]: Point, name: Lettering, fits = true): RegionName {
  const { width, height } = sizeOf(name);
  const box = {
    left: x - width / 2,
    top: y - height / 2,
    right: x + width / 2,
    bottom: y + height / 2,
  };
  return { lines: name.lines, x: rounded(x), y: rounded(y), box, fits };
}

/** A name that reaches over the edges of its cell, but not over those of the map. */
function inTheMiddle(cell: Polygon, name: Lettering): RegionName {
  const { width } = sizeOf(name);
  const [x, y] = centroid(cell);
  return nameAt([Math.min(Math.max(x, width / 2), mapWidth - width / 2), y], name, false);
}

/** The highest place for the middle of a box in a convex shape, and there the nearest to its axis. */
function topmost(shape: Polygon, { width, height }: { width: number; height: number }) {
  if (shape.length < 3) return undefined;
  const { top, bottom, left, right } = bounds(shape);
  const axis = centroid(shape)[0];
  for (let y = top + height / 2; y <= bottom - height / 2; y += step)
    for (let aside = 0; aside <= right - left; aside += step)
      for (const x of [axis - aside, axis + aside]) {
        const corners: Point[] = [
          [x - width / 2, y - height / 2],
          [x + width / 2, y - height / 2],
          [x - width / 2, y + height / 2],
          [x + width / 2, y + height / 2],
        ];
        if (corners.every((corner) => holds(shape, corner))) return [x, y] as const;
      }
  return undefined;
}
