import type { Paper } from '../library/types.ts';
import type { Callout } from './callout.ts';

/** A paper at its place in a picture. */
export interface Dot {
  readonly paper: Paper;
  readonly x: number;
  readonly y: number;
  readonly callout: Callout;
}
