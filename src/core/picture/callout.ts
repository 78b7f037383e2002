import type { Paper } from '../library/types.ts';
import { byline } from '../text/names.ts';
import { rounded, type Point } from './geometry.ts';
import { letter, widthOf } from './lettering.ts';

/** Width of a map, in its units; a timeline is as wide or wider. */
export const mapWidth = 640;
/** Size of the largest letters that a picture is set in, in its units: on a phone. */
export const largestLetters = 22;
/** Width of a label's lines in em: with the largest letters it stays under half of a picture. */
const widest = 14;
/** Labels are set in Source Sans 3, which is narrower than what lines are measured by. */
const narrower = 0.95;

/** The label that a paper's dot shows, beside the dot and inside the picture. */
export interface Callout {
  readonly title: readonly string[];
  /** Byline and year. */
  readonly facts: string;
  /** Which part of the label's width stands over the dot. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether it stands under its dot and not above it. */
  readonly below: boolean;
  /** Width in em. */
  readonly width: number;
}

/** "Sun et al., 2023": who and when, as a label says it. */
export const factsOf = (paper: Paper) => `${byline(paper.authors)}, ${paper.year}`;

/** What a dot is called by those who hear the picture: "Title, byline, year". */
export const nameOf = (paper: Paper): string => `${paper.title.plain}, ${factsOf(paper)}`;

/**
 * Sets a paper's label so that it stays inside a picture of this size, at least 640
 * units wide.
 *
 * @param kin places that the label is rather not to cover
 */
export function callout(
  paper: Paper,
  [x, y]: Point,
  frame: { readonly width: number; readonly height: number },
  kin: readonly Point[] = [],
): Callout {
  const { lines, width } = letter(paper.title.plain, widest / narrower);
  const facts = factsOf(paper);
  const height = (lines.length + 3) * 1.25 * largestLetters;
  const kinAbove = kin.filter((other) => other[1] < y).length;
  const prefersBelow = kin.length ? 2 * kinAbove > kin.length : 2 * y < frame.height;
  return {
    title: lines,
    facts,
    anchor: x < frame.width / 3 ? 'start' : x > (frame.width * 2) / 3 ? 'end' : 'middle',
    below: y < height || (prefersBelow && y + height < frame.height),
    width: rounded(Math.max(width, widthOf(facts)) * narrower),
  };
}
