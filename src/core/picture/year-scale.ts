import type { PartialDate } from '../schema/date.ts';

/** A year's part of a timeline. */
export interface YearBand {
  readonly year: number;
  readonly left: number;
  readonly right: number;
  /** Whether any paper first appeared in it. */
  readonly hasPapers: boolean;
}

export interface YearScale {
  /** Oldest first, without a gap. */
  readonly bands: readonly YearBand[];
  /** Where a date stands. */
  readonly x: (date: PartialDate) => number;
}

/**
 * Lays years side by side. A year takes the room that its papers need, at least that
 * of its label, and a year without papers a narrow strip: time runs evenly within a
 * year, not from year to year.
 *
 * @param dates when papers first appeared, at least one
 * @param least width of a year with papers
 */
export function yearScale(
  dates: readonly PartialDate[],
  { left, right, least }: { left: number; right: number; least: number },
): YearScale {
  const years = dates.map(yearOf);
  const first = Math.min(...years);
  const counts = Array.from(
    { length: Math.max(...years) - first + 1 },
    (_, after) => years.filter((year) => year === first + after).length,
  );
  const fixed = counts.map((count) => (count ? least : least / 5));
  const taken = fixed.reduce((sum, width) => sum + width, 0);
  const free = Math.max(0, right - left - taken);
  const shrink = Math.min(1, (right - left) / taken);

  let edge = left;
  const bands = counts.map((count, after) => {
    const width = fixed[after]! * shrink + (free * count) / dates.length;
    edge += width;
    return { year: first + after, left: edge - width, right: edge, hasPapers: count > 0 };
  });
  const x = (date: PartialDate) => {
    const band = bands[yearOf(date) - first]!;
    return band.left + (band.right - band.left) * partOfYear(date);
  };
  return { bands, x };
}

const yearOf = (date: PartialDate) => Number(date.slice(0, 4));

/** How much of its year has passed at a date, from 0 to 1: the middle of what is known of it. */
function partOfYear(date: PartialDate): number {
  const [, month, day] = date.split('-').map(Number);
  if (!month) return 0.5;
  return (month - 1 + (day ? (day - 0.5) / 31 : 0.5)) / 12;
}
