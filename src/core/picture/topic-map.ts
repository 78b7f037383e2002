import type { Paper } from '../library/types.ts';
import { countedPapers } from '../text/counted-papers.ts';
import {
  bounds,
  clearance,
  distance,
  inset,
  rounded,
  type Point,
  type Polygon,
} from './geometry.ts';
import { groundOf, gutter, type Ground } from './ground.ts';
import type { RegionName } from './region-name.ts';
import { divideByTopic } from './regions.ts';

/** A name has a number and a bubble under it; bubbles need less room than dots. */
const plan = { names: 1.7, papers: 330_000, paper: 0, under: countedPapers };
const step = 4;
/** Room around the largest bubbles. */
const air = 8;

/** A topic as a circle, its area by the number of its papers. */
export interface Bubble extends Ground {
  readonly papers: readonly Paper[];
  /** "34 papers". */
  readonly count: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface TopicMap {
  readonly width: number;
  readonly height: number;
  readonly bubbles: readonly Bubble[];
}

/** Maps the topics of a list that has too many papers to show each. */
export function mapTopics(papers: readonly Paper[]): TopicMap {
  const { width, height, regions } = divideByTopic(papers, plan);
  const named = regions.map((region) => ({
    region,
    count: countedPapers(region.papers.length),
    places: placesUnder(region.name, region.cell),
  }));
  const unit = Math.min(
    ...named.map(
      ({ region, places }) =>
        Math.max(1, ...places.map(({ room }) => room)) / Math.sqrt(region.papers.length),
    ),
  );
  return {
    width,
    height,
    bubbles: named.map(({ region, count, places }) => {
      const radius = unit * Math.sqrt(region.papers.length);
      const [x, y] = nearestWith(radius, places, region.name);
      return {
        ...groundOf(region),
        papers: region.papers,
        count,
        x: rounded(x),
        y: rounded(y),
        radius: Math.floor(radius * 10) / 10,
      };
    }),
  };
}

interface RoomyPlace {
  readonly place: Point;
  /** Radius of the largest circle around it that stays in the cell and off the name. */
  readonly room: number;
}

function placesUnder({ box }: RegionName, cell: Polygon): RoomyPlace[] {
  const shape = inset(cell, gutter + air);
  const { left, right, bottom } = bounds(shape);
  const places: RoomyPlace[] = [];
  for (let y = box.bottom; y < bottom; y += step)
    for (let x = left; x < right; x += step)
      places.push({ place: [x, y], room: Math.min(clearance(shape, [x, y]), y - box.bottom) });
  return places;
}

/** The place for a circle that lies nearest to its name, or right under it where none has room. */
function nearestWith(radius: number, places: readonly RoomyPlace[], name: RegionName): Point {
  const under: Point = [name.x, name.box.bottom + radius];
  const far = (place: Point) => distance(place, under);
  return (
    places
      .filter(({ room }) => room >= radius - 1e-6)
      .map(({ place }) => place)
      .reduce(
        (best: Point | undefined, place) => (best && far(best) <= far(place) ? best : place),
        undefined,
      ) ?? under
  );
}
