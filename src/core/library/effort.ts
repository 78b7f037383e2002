import type { Paper } from './types.ts';

/** Hours to read one paper with care, by its level. */
const hours = { introductory: 1, intermediate: 2, advanced: 3 } as const;

/**
 * Whole hours to read these papers with care. It is our estimate from their levels,
 * not a measurement; a paper without a note counts as an intermediate one.
 */
export const hoursToRead = (papers: readonly Pick<Paper, 'note'>[]): number =>
  papers.reduce((sum, { note }) => sum + hours[note?.level ?? 'intermediate'], 0);
