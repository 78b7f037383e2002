import { z } from 'zod';
import { line } from './text.ts';

/** The front matter of `content/paths/<path>.mdx`: papers in the order to read them. */
export const pathFields = z.strictObject({
  title: line.max(80),
  summary: line.max(200),
  /** The path's place among the paths, from 1. */
  order: z.int().positive(),
  steps: z.array(z.strictObject({ paper: line, why: line })).min(2),
});

export type PathFields = z.output<typeof pathFields>;
