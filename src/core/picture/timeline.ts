import type { Paper, Topic } from '../library/types.ts';
import { callout, largestLetters } from './callout.ts';
import type { Dot } from './dot.ts';
import { rounded } from './geometry.ts';
import { letter } from './lettering.ts';
import type { Region } from './regions.ts';
import { yearScale, type YearBand } from './year-scale.ts';

/** How a timeline is set: on a wide page the names of topics stand beside their lanes, else above them. */
export interface TimelineForm {
  readonly width: number;
  /** Size of its letters at most, in units. */
  readonly letters: number;
  /** Width of the names beside the lanes, or 0 where they stand above. */
  readonly names: number;
  /** Between the middles of two dots in a lane, where papers are few. */
  readonly gap: number;
  /** Width of a year with papers, at least. */
  readonly year: number;
}

export const wideForm: TimelineForm = { width: 1088, letters: 15, names: 240, gap: 24, year: 46 };
export const narrowForm: TimelineForm = {
  width: 640,
  letters: largestLetters,
  names: 0,
  gap: 44,
  year: 46,
};

/** A topic's lane, with the papers that have it as their first topic. */
export interface Lane {
  readonly topic: Topic;
  /** As on the map. */
  readonly hue: number;
  readonly top: number;
  readonly bottom: number;
  readonly name: readonly string[];
  /** In the order the papers first appeared. */
  readonly dots: readonly Dot[];
}

export interface Timeline {
  readonly form: TimelineForm;
  readonly height: number;
  readonly radius: number;
  readonly reach: number;
  readonly years: readonly YearBand[];
  readonly lanes: readonly Lane[];
}

const between = 4;
/** Papers up to which dots stand at their full distance; with more they move closer and shrink. */
const roomyUpTo = 150;
const closest = 8;

/** Places papers by when they first appeared, in a lane for each region of the map. */
export function layTimeline(regions: readonly Region[], form: TimelineForm): Timeline {
  const papers = regions.flatMap((region) => region.papers);
  const crowd = Math.sqrt(Math.max(1, papers.length / roomyUpTo));
  const gap = Math.max(closest, form.gap / crowd);
  const scale = yearScale(
    papers.map((paper) => paper.firstAppeared),
    { left: form.names + gap / 2, right: form.width - gap / 2, least: form.year },
  );
  const xOf = (paper: Paper) => rounded(scale.x(paper.firstAppeared));

  let edge = 2 * form.letters;
  const placed = regions.map((region) => {
    const lane = stack(region, xOf, gap, form, edge);
    edge = lane.bottom + between;
    return lane;
  });
  const height = Math.ceil(edge + 2 * form.letters);
  return {
    form,
    height,
    radius: rounded(Math.min(form.names ? 6.5 : 8, gap * 0.4)),
    reach: rounded(gap / 2 + 1),
    years: scale.bands,
    lanes: placed.map((lane) => ({
      ...lane,
      dots: lane.dots.map((dot) => ({
        ...dot,
        callout: callout(dot.paper, [dot.x, dot.y], { width: form.width, height }),
      })),
    })),
  };
}

/** Fills a lane: each paper in the highest row in which it does not touch the one before it. */
function stack(
  { topic, hue, papers }: Region,
  xOf: (paper: Paper) => number,
  gap: number,
  form: TimelineForm,
  top: number,
) {
  const name = letter(topic.title, form.names ? form.names / form.letters - 1 : 30).lines;
  const ends: number[] = [];
  const rows = [...papers]
    .sort((a, b) => xOf(a) - xOf(b))
    .map((paper) => {
      const x = xOf(paper);
      const free = ends.findIndex((end) => x - end >= gap);
      const row = free < 0 ? ends.length : free;
      ends[row] = x;
      return { paper, x, row };
    });
  const named = name.length * 1.2 * form.letters + form.letters * 0.6;
  const first = top + (form.names ? 0 : named);
  const room = ends.length * gap + (form.names ? gap / 3 : gap / 8);
  const bottom = Math.ceil(form.names ? Math.max(top + room, top + named) : first + room);
  const inset = form.names ? (bottom - top - ends.length * gap) / 2 : 0;
  const dots = rows.map(({ paper, x, row }) => ({
    paper,
    x,
    y: rounded(first + inset + (row + 0.5) * gap),
  }));
  return { topic, hue, top, bottom, name, dots };
}
