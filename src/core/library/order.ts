import { compareText } from '../text/fold.ts';
import type { Paper } from './types.ts';

/** Compares two values by each rule in turn until one tells them apart. */
const byEach =
  <T>(...rules: ((a: T, b: T) => number)[]) =>
  (a: T, b: T): number => {
    for (const rule of rules) {
      const result = rule(a, b);
      if (result !== 0) return result;
    }
    return 0;
  };

/**
 * Earlier of two dates first; of dates that agree as far as both are known, the
 * one known more finely.
 */
export function compareDates(a: string, b: string): number {
  const known = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, known), b.slice(0, known)];
  if (left !== right) return left < right ? -1 : 1;
  return b.length - a.length;
}

const byKey = (a: Paper, b: Paper) => compareText(a.key, b.key);
const byPosition = (a: Paper, b: Paper) => (a.position ?? Infinity) - (b.position ?? Infinity) || 0;
const byAppearance = (a: Paper, b: Paper) => compareDates(a.firstAppeared, b.firstAppeared);

/** What came to the list last, then what appeared last: the order of every list of papers. */
export const newestFirst = byEach<Paper>(
  (a, b) => compareDates(b.added, a.added),
  (a, b) => byAppearance(b, a),
  byPosition,
  byKey,
);

/** The order in which the papers became public: how a topic is read. */
export const inOrderOfAppearance = byEach<Paper>(byAppearance, byPosition, byKey);
