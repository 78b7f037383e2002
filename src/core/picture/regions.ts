import { inOrderOfAppearance } from '../library/order.ts';
import { groupBy } from '../library/group.ts';
import type { Paper, Topic } from '../library/types.ts';
import { subjectOf, wordVectors } from '../library/word-vectors.ts';
import { compareText } from '../text/fold.ts';
import { arrange, strain, type Tie } from './arrange.ts';
import { divide } from './divide.ts';
import { bounds, rectangle, type Point, type Polygon } from './geometry.ts';
import { hues } from './hues.ts';
import { meanVector, tiesBetween } from './likeness.ts';
import { nameBox } from './region-name.ts';
import { spread } from './spread.ts';

/** Width of every map, in its units. */
export const mapWidth = 640;
const leastHeight = 440;
/** Regions are wider than high by this, since their names are: the frame is divided stretched. */
const breadth = 1.35;
/** Room of a paper in square units: much where papers are few, less where they are many. */
const roomiest = 4800;
const tightest = 700;
const allPapers = 340_000;
/** Starts of the search for a good order of the topics. */
const mostStarts = 24;

/** A topic's part of the map, with the papers that have it as their first topic. */
export interface Region {
  readonly topic: Topic;
  /** In the order they first appeared. */
  readonly papers: readonly Paper[];
  readonly cell: Polygon;
  /** 1 to 8; another one than beside it. */
  readonly hue: number;
}

export interface Regions {
  readonly width: number;
  readonly height: number;
  /** By the order of the topics. */
  readonly regions: readonly Region[];
  /** How alike the papers are; numbered as the regions have them, one after another. */
  readonly ties: readonly (readonly Tie[])[];
}

/**
 * Divides a map among the first topics of its papers: each has room for its name and
 * its papers, and lies near the topics whose papers share its words. The same
 * whatever the order of the papers.
 */
export function divideByTopic(all: readonly Paper[]): Regions {
  const groups = [
    ...groupBy([...all].sort(inOrderOfAppearance), (paper) => paper.topics[0]!.id).values(),
  ].sort(
    (a, b) => topicOf(a).order - topicOf(b).order || compareText(topicOf(a).id, topicOf(b).id),
  );
  const papers = groups.flat();
  const { vectors } = wordVectors(papers.map(subjectOf));
  const means = groups.map((group) =>
    meanVector(group.map((each) => vectors[papers.indexOf(each)]!)),
  );

  const room = Math.max(tightest, Math.min(roomiest, allPapers / papers.length));
  const shares = groups.map((group) => nameBox(topicOf(group).title) + room * group.length);
  const height = Math.max(
    leastHeight,
    Math.round(shares.reduce((sum, share) => sum + share, 0) / mapWidth),
  );
  const frame = rectangle(0, 0, mapWidth, height * breadth);
  const cells = divide(frame, sitesOf(frame, tiesBetween(means)), shares).map((cell) =>
    cell.map(([x, y]): Point => [x, y / breadth]),
  );
  const given = hues(cells);
  return {
    width: mapWidth,
    height,
    regions: groups.map((group, i) => ({
      topic: topicOf(group),
      papers: group,
      cell: cells[i]!,
      hue: given[i]!,
    })),
    ties: tiesBetween(vectors),
  };
}

const topicOf = (papers: readonly Paper[]): Topic => papers[0]!.topics[0]!;

/** Spots for the topics, spread evenly, like topics side by side: the best of several starts. */
function sitesOf(frame: Polygon, ties: readonly (readonly Tie[])[]): Point[] {
  const spots = spread({ ...bounds(frame), holds: () => true }, ties.length);
  const everyone = [ties.map((_, topic) => topic)];
  const found = spots.slice(0, mostStarts).map((_, start) => {
    const turned = [...spots.slice(start), ...spots.slice(0, start)];
    const sites = arrange(turned, ties, everyone);
    return { sites, strain: strain(sites, ties) };
  });
  return found.reduce((best, each) => (each.strain < best.strain - 1e-6 ? each : best), {
    sites: spots,
    strain: Infinity,
  }).sites;
}
