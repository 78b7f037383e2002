import type { Topic } from '../library/types.ts';
import { inset, outline } from './geometry.ts';
import type { RegionName } from './region-name.ts';
import type { Region } from './regions.ts';

/** Half of the strip between two regions. */
export const gutter = 3;
/** Where the edges of a region begin to turn, from a corner. */
const turn = 22;

/** What a map shows of a region, whatever stands in it. */
export interface Ground {
  readonly topic: Topic;
  readonly hue: number;
  /** `d` of a path. */
  readonly outline: string;
  readonly name: RegionName;
}

export const groundOf = ({ topic, hue, cell, name }: Region): Ground => ({
  topic,
  hue,
  name,
  outline: outline(inset(cell, gutter), turn),
});
