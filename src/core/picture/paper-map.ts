import type { Paper } from '../library/types.ts';
import { arrange } from './arrange.ts';
import { callout } from './callout.ts';
import type { Dot } from './dot.ts';
import { distance, rounded, type Point } from './geometry.ts';
import { groundOf, type Ground } from './ground.ts';
import { strongest, tiesBetween } from './likeness.ts';
import { divideByTopic, type Regions } from './regions.ts';
import { spotsIn } from './spots.ts';

const largestDot = 8;
/** 24 pixels across on a phone. */
const farthestReach = 23;
/** Ties of a paper that draw it to others; weaker ones are the same noise on all sides. */
const tiesOfPaper = 8;

export interface MapDot extends Dot {
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
  readonly regions: readonly (Ground & { readonly dots: readonly MapDot[] })[];
}

/** Places papers by likeness, each within the region of its first topic. No two dots touch. */
export function mapPapers(papers: readonly Paper[]): PaperMap {
  const { width, height, regions, vectors } = divideByTopic(papers);
  const spots = regions.flatMap(({ papers, cell, name }) => spotsIn(cell, name, papers.length));
  const ties = strongest(tiesBetween(vectors), tiesOfPaper);
  const places = arrange(spots, ties, groupsOf(regions)).map(([x, y]): Point => [
    rounded(x),
    rounded(y),
  ]);
  const listed = regions.flatMap((region) => region.papers);
  const placeOf = new Map(listed.map((paper, i) => [paper, places[i]!]));

  const dot = (paper: Paper): MapDot => {
    const place = placeOf.get(paper)!;
    const kin = paper.related.flatMap(({ paper: other }) => {
      const found = placeOf.get(other);
      return found ? [found] : [];
    });
    return {
      paper,
      x: place[0],
      y: place[1],
      callout: callout(paper, place, { width, height }, kin),
      threads: kin.map((to) => thread(place, to)).join(''),
    };
  };
  return {
    width,
    height,
    ...sizesFor(places),
    regions: regions.map((region) => ({ ...groundOf(region), dots: region.papers.map(dot) })),
  };
}

/** The numbers of the papers of each region, one region after another. */
function groupsOf(regions: Regions['regions']): number[][] {
  let next = 0;
  return regions.map(({ papers }) => papers.map(() => next++));
}

/** A straight line from a place, as the origin, to another. */
const thread = ([x, y]: Point, [toX, toY]: Point) => `M0 0l${rounded(toX - x)} ${rounded(toY - y)}`;

/** The largest sizes, up to those that are best, with which no dot touches another or its reach. */
function sizesFor(places: readonly Point[]): { radius: number; reach: number } {
  let gap = 2 * farthestReach;
  places.forEach((place, i) => {
    for (const other of places.slice(i + 1)) gap = Math.min(gap, distance(place, other));
  });
  const radius = rounded(Math.min(largestDot, gap * 0.4));
  return { radius, reach: rounded(Math.min(farthestReach, gap - radius)) };
}
