import { inOrderOfAppearance } from '../library/order.ts';
import { groupBy } from '../library/group.ts';
import type { Paper, Topic } from '../library/types.ts';
import { subjectOf, wordVectors, type WordVector } from '../library/word-vectors.ts';
import { compareText } from '../text/fold.ts';
import { mapWidth } from './callout.ts';
import { divide } from './divide.ts';
import { bounds, rectangle, type Polygon } from './geometry.ts';
import { hues } from './hues.ts';
import { meanVector, tiesBetween } from './likeness.ts';
import { nameBox, placeName, type RegionName } from './region-name.ts';
import { siteOrders } from './sites.ts';

const leastHeight = 440;
/** Regions are wider than high by this, since their names are: the frame is divided stretched. */
const breadth = 1.35;
/** Room of a paper at most, in square units. */
const roomiest = 4800;

/** What a map leaves room for. */
export interface MapPlan {
  /** How much more than a name fills is left for it. */
  readonly names: number;
  /** Square units for all papers together, shared among them. */
  readonly papers: number;
  /** Square units for each paper at least. */
  readonly paper: number;
  /** What stands under the name of a topic with so many papers. */
  readonly under: (papers: number) => string | undefined;
}

const planForDots: MapPlan = {
  names: 1.5,
  papers: 340_000,
  paper: 700,
  under: () => undefined,
};
/** Ways to order the topics that are tried, to take the one whose names fit best. */
const mostOrders = 6;
/** Units that a name which does not fit is as bad as. */
const misfit = 200;

/** A topic's part of the map, with the papers that have it as their first topic. */
export interface Region {
  readonly topic: Topic;
  /** In the order they first appeared. */
  readonly papers: readonly Paper[];
  readonly cell: Polygon;
  readonly name: RegionName;
  /** 1 to 8; another one than beside it. */
  readonly hue: number;
}

export interface Regions {
  readonly width: number;
  readonly height: number;
  /** By the order of the topics. */
  readonly regions: readonly Region[];
  /** What the papers say, in the order in which the regions have them, one after another. */
  readonly vectors: readonly WordVector[];
}

/**
 * Divides a map among the first topics of its papers: each has room for its name and
 * its papers, and lies near the topics whose papers share its words. The same
 * whatever the order of the papers.
 */
export function divideByTopic(all: readonly Paper[], plan: MapPlan = planForDots): Regions {
  const groups = [
    ...groupBy([...all].sort(inOrderOfAppearance), (paper) => paper.topics[0]!.id).values(),
  ].sort(
    (a, b) => topicOf(a).order - topicOf(b).order || compareText(topicOf(a).id, topicOf(b).id),
  );
  const papers = groups.flat();
  const { vectors } = wordVectors(papers.map(subjectOf));
  let next = 0;
  const means = groups.map((group) => meanVector(vectors.slice(next, (next += group.length))));

  const ofPaper = Math.max(plan.paper, Math.min(roomiest, plan.papers / papers.length));
  const shares = groups.map(
    (group) => plan.names * nameBox(topicOf(group).title) + ofPaper * group.length,
  );
  const height = Math.max(
    leastHeight,
    Math.round(shares.reduce((sum, share) => sum + share, 0) / mapWidth),
  );
  const frame = rectangle(0, 0, mapWidth, height * breadth);
  const drafts = siteOrders(frame, tiesBetween(means), mostOrders).map((sites) => {
    const cells = divide(frame, sites, shares).map(unstretched);
    const names = groups.map((group, i) =>
      placeName(topicOf(group).title, cells[i]!, plan.under(group.length)),
    );
    return { cells, names, lost: lost(cells, names) };
  });
  const { cells, names } = drafts.reduce(
    (best, draft) => (draft.lost < best.lost - 1e-6 ? draft : best),
    { cells: [] as Polygon[], names: [] as RegionName[], lost: Infinity },
  );
  const given = hues(cells);
  return {
    width: mapWidth,
    height,
    regions: groups.map((group, i) => ({
      topic: topicOf(group),
      papers: group,
      cell: cells[i]!,
      name: names[i]!,
      hue: given[i]!,
    })),
    vectors,
  };
}

const unstretched = (cell: Polygon): Polygon => cell.map(([x, y]) => [x, y / breadth]);

const topicOf = (papers: readonly Paper[]): Topic => papers[0]!.topics[0]!;

/** How much of its cell each name leaves unused above it, all in all; a name that fits nowhere counts most. */
const lost = (cells: readonly Polygon[], names: readonly RegionName[]): number =>
  names.reduce(
    (sum, name, i) => sum + (name.fits ? name.box.top - bounds(cells[i]!).top : misfit),
    0,
  );
