import type { Paper, Topic } from '../library/types.ts';
import { arrange } from './arrange.ts';
import { callout, type Callout } from './callout.ts';
import {
  bounds,
  distance,
  holds,
  inset,
  outline,
  rounded,
  type Point,
  type Polygon,
} from './geometry.ts';
import { strongest } from './likeness.ts';
import { placeName, type Box, type RegionName } from './region-name.ts';
import { divideByTopic, type Region, type Regions } from './regions.ts';
import { roomOn, spread } from './spread.ts';

/** A map shows papers up to this number of them, and above it topics. */
export const mostPapers = 500;

const largestDot = 8;
/** 24 pixels across on a phone. */
const farthestReach = 22;
const gutter = 3;
/** Square units that each paper must have under the name, else they stand beside it too. */
const roomUnderName = 900;
const corner = 22;
/** Ties of a paper that draw it to others; weaker ones are the same noise on all sides. */
const tiesOfPaper = 8;

/** A topic's ground on a map. */
export interface MapRegion {
  readonly topic: Topic;
  readonly hue: number;
  /** `d` of a path. */
  readonly outline: string;
  readonly name: RegionName;
}

export interface Dot {
  readonly paper: Paper;
  readonly x: number;
  readonly y: number;
  readonly callout: Callout;
  /** `d` of a path from the dot, as the origin, to those of its related papers; or nothing. */
  readonly threads: string;
}

export interface PaperMap {
  readonly width: number;
  readonly height: number;
  /** Radius of every dot. */
  readonly radius: number;
  /** Radius in which a pointer reaches a dot. */
  readonly reach: number;
  readonly regions: readonly (MapRegion & { readonly dots: readonly Dot[] })[];
}

/** Places papers by likeness, each within the region of its first topic. No two dots touch. */
export function mapPapers(papers: readonly Paper[]): PaperMap {
  const { width, height, regions, ties } = divideByTopic(papers);
  const named = regions.map((region) => ({
    ...region,
    name: placeName(region.topic.title, region.cell),
  }));
  const spots = named.flatMap(({ papers, cell, name }) =>
    spotsIn({ cell, name, count: papers.length }),
  );
  const places = arrange(spots, strongest(ties, tiesOfPaper), groupsOf(regions)).map(
    ([x, y]): Point => [rounded(x), rounded(y)],
  );
  const listed = regions.flatMap((region) => region.papers);
  const placeOf = new Map(listed.map((paper, i) => [paper, places[i]!]));

  const dot = (paper: Paper): Dot => {
    const place = placeOf.get(paper)!;
    return {
      paper,
      x: place[0],
      y: place[1],
      callout: callout(paper, place, { width, height }),
      threads: paper.related
        .map((each) => placeOf.get(each.paper))
        .filter((other) => other !== undefined)
        .map(([toX, toY]) => `M0 0l${rounded(toX - place[0])} ${rounded(toY - place[1])}`)
        .join(''),
    };
  };
  return {
    width,
    height,
    ...sizesFor(places),
    regions: named.map((region) => ({ ...ground(region), dots: region.papers.map(dot) })),
  };
}

/** What a region shows of itself, whatever stands in it. */
export const ground = ({ topic, hue, cell, name }: Region & { name: RegionName }): MapRegion => ({
  topic,
  hue,
  name,
  outline: outline(inset(cell, gutter), corner),
});

/** As many spots in a cell as it has papers: under its name, or beside it too where papers are many. */
function spotsIn({ cell, name, count }: { cell: Polygon; name: RegionName; count: number }) {
  const under = (place: Point) => place[1] > name.box.bottom;
  const beside = (place: Point) => !isIn(name.box, place);
  for (const [margin, isFree, room] of [
    [20, under, roomUnderName],
    [16, beside, 0],
    [8, beside, 0],
    [0, () => true, 0],
  ] as const) {
    const shape = inset(cell, gutter + margin);
    if (shape.length < 3) continue;
    const ground = {
      ...bounds(shape),
      holds: (place: Point) => holds(shape, place) && isFree(place),
    };
    if (roomOn(ground) < room * count) continue;
    const spots = spread(ground, count);
    if (spots.length === count) return spots;
  }
  throw new Error(`A region of the map has no room for its ${count} papers.`);
}

const isIn = ({ left, top, right, bottom }: Box, [x, y]: Point) =>
  x > left && x < right && y > top && y < bottom;

/** The numbers of the papers of each region, one region after another. */
function groupsOf(regions: Regions['regions']): number[][] {
  let next = 0;
  return regions.map(({ papers }) => papers.map(() => next++));
}

/** The largest sizes, up to those that are best, with which no two dots touch nor their reaches meet. */
function sizesFor(places: readonly Point[]): { radius: number; reach: number } {
  let gap = 2 * farthestReach;
  places.forEach((place, i) => {
    for (const other of places.slice(i + 1)) gap = Math.min(gap, distance(place, other));
  });
  return { radius: rounded(Math.min(largestDot, gap * 0.4)), reach: rounded(gap / 2) };
}
