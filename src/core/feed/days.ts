import { groupBy } from '../library/group.ts';
import type { Paper } from '../library/types.ts';
import { newestEvents, type Change } from './events.ts';

/** A day on which something happened on the list. */
export interface ListDay {
  readonly date: string;
  /** The papers that came on it, as many of them as are shown. */
  readonly papers: readonly Paper[];
  readonly changes: readonly Change[];
  /** How many papers came on it in all. */
  readonly came: number;
}

/**
 * The newest papers and changes by their day, the newest first.
 *
 * @param papers newest first
 */
export function newestDays(papers: readonly Paper[]): ListDay[] {
  const came = groupBy(papers, ({ added }) => added);
  return [...groupBy(newestEvents(papers), ({ date }) => date)].map(([date, events]) => ({
    date,
    papers: events.flatMap((event) => (event.change ? [] : event.paper)),
    changes: events.flatMap((event) => (event.change ? event : [])),
    came: came.get(date)?.length ?? 0,
  }));
}
