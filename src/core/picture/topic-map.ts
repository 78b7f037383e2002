import type { Paper } from '../library/types.ts';
import { bounds, clearance, inset, rounded, type Point, type Polygon } from './geometry.ts';
import { groundOf, gutter, type Ground } from './ground.ts';
import { placeName, type RegionName } from './region-name.ts';
import { divideByTopic } from './regions.ts';

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
  const { width, height, regions } = divideByTopic(papers);
  const placed = regions.map((region) => {
    const count = region.papers.length === 1 ? '1 paper' : `${region.papers.length} papers`;
    const name = placeName(region.topic.title, region.cell, count);
    return { region: { ...region, name }, count, ...roomiest(region.cell, name) };
  });
  const unit = Math.min(
    ...placed.map(({ region, room }) => room / Math.sqrt(region.papers.length)),
  );
  return {
    width,
    height,
    bubbles: placed.map(({ region, count, place: [x, y] }) => ({
      ...groundOf(region),
      papers: region.papers,
      count,
      x: rounded(x),
      y: rounded(y),
      radius: rounded(unit * Math.sqrt(region.papers.length)),
    })),
  };
}

/** The place under a name that is farthest from it and from the edges, and how far it is. */
function roomiest(cell: Polygon, { box }: RegionName): { place: Point; room: number } {
  const shape = inset(cell, gutter + air);
  const { left, right, bottom } = bounds(shape);
  let best = { place: [(left + right) / 2, box.bottom + 1] as Point, room: 1 };
  for (let y = box.bottom; y < bottom; y += step)
    for (let x = left; x < right; x += step) {
      const room = Math.min(clearance(shape, [x, y]), y - box.bottom);
      if (room > best.room) best = { place: [x, y], room };
    }
  return best;
}
