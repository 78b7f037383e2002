import { z } from 'zod';
import { line } from './text.ts';

/** The front matter of `content/paths/<path>.mdx`: papers in the order to read them. */
export const pathFields = z.strictObject({
  title: line.max(80),
  summary: line.max(200),
  /** What a reader can answer at the end. */
  question: line.max(160).regex(/\?$/, 'must end with a question mark'),
  /** The path's place among the paths, from 1. */
  order: z.int().positive(),
  steps: z.array(z.strictObject({ paper: line, why: line })).min(2),
});

export type PathFields = z.output<typeof pathFields>;
