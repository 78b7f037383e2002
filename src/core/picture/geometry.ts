/** A place in a picture, in its own units; y grows downwards. */
export type Point = readonly [x: number, y: number];

/** A convex shape, its corners in turn. */
export type Polygon = readonly Point[];

/** Corners of an upright rectangle. */
export const rectangle = (left: number, top: number, right: number, bottom: number): Polygon => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/** A tenth of a unit is finer than any eye: what is printed is the same on every machine. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;

export const distance = ([ax, ay]: Point, [bx, by]: Point): number =>
  Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by));

const edges = (shape: Polygon) =>
  shape.map((from, index) => [from, shape[(index + 1) % shape.length]!] as const);

export function area(shape: Polygon): number {
  let twice = 0;
  for (let i = 0; i < shape.length; i++) {
    const [ax, ay] = shape[i]!;
    const [bx, by] = shape[i + 1 < shape.length ? i + 1 : 0]!;
    twice += ax * by - bx * ay;
  }
  return twice / 2;
}

/** The middle of a shape that has an area. */
export function centroid(shape: Polygon): Point {
  let [x, y] = [0, 0];
  for (const [[ax, ay], [bx, by]] of edges(shape)) {
    const cross = ax * by - bx * ay;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  const six = 6 * area(shape);
  return [x / six, y / six];
}

/** Cuts off what lies beyond a line: what stays has `a·x + b·y ≤ most`. */
export function cut(shape: Polygon, [a, b]: Point, most: number): Polygon {
  const beyond = ([x, y]: Point) => a * x + b * y - most;
  if (!shape.some((corner) => a * corner[0] + b * corner[1] > most)) return shape;
  return edges(shape).flatMap(([from, to]): Point[] => {
    const [before, after] = [beyond(from), beyond(to)];
    const kept = before <= 0 ? [from] : [];
    if (before <= 0 === after <= 0) return kept;
    const way = before / (before - after);
    return [...kept, [from[0] + way * (to[0] - from[0]), from[1] + way * (to[1] - from[1])]];
  });
}

/** The shape without a margin along each of its edges; without a corner where nothing is left. */
export function inset(shape: Polygon, margin: number): Polygon {
  return edges(shape).reduce((kept: Polygon, [from, to]) => {
    const length = distance(from, to);
    if (length === 0) return kept;
    const outwards: Point = [(to[1] - from[1]) / length, (from[0] - to[0]) / length];
    return cut(kept, outwards, outwards[0] * from[0] + outwards[1] * from[1] - margin);
  }, shape);
}

/** How far a place lies from the nearest edge of a shape; less than nothing outside of it. */
export const clearance = (shape: Polygon, [x, y]: Point): number =>
  shape.length < 3
    ? -Infinity
    : Math.min(
        ...edges(shape).map(([[ax, ay], [bx, by]]) => {
          const length = distance([ax, ay], [bx, by]);
          return length ? ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / length : Infinity;
        }),
      );

/** Whether a place lies in a shape or on its edge. */
export function holds(shape: Polygon, [x, y]: Point): boolean {
  for (let i = 0; i < shape.length; i++) {
    const [ax, ay] = shape[i]!;
    const [bx, by] = shape[i + 1 < shape.length ? i + 1 : 0]!;
    if ((bx - ax) * (y - ay) < (by - ay) * (x - ax)) return false;
  }
  return shape.length > 2;
}

/** The upright rectangle around a shape. */
export function bounds(shape: Polygon) {
  const [xs, ys] = [shape.map(([x]) => x), shape.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

/** The outline of a shape with its corners rounded, as the `d` of an SVG path. */
export function outline(shape: Polygon, radius: number): string {
  const towards = (from: Point, to: Point) => {
    const way = Math.min(radius / (distance(from, to) || 1), 0.5);
    return [from[0] + way * (to[0] - from[0]), from[1] + way * (to[1] - from[1])].map(rounded);
  };
  const turns = shape.map((corner, index) => {
    const before = shape[(index + shape.length - 1) % shape.length]!;
    const after = shape[(index + 1) % shape.length]!;
    return `${towards(corner, before).join(' ')}Q${corner.map(rounded).join(' ')} ${towards(corner, after).join(' ')}`;
  });
  return turns.length ? `M${turns.join('L')}Z` : '';
}
