import { z } from 'zod';
import { line, slug } from './text.ts';

/** The front matter of `content/paths/<path>.mdx`: papers in the order to read them. */
export const pathFields = z.strictObject({
  title: line.max(80),
  summary: line.max(200),
  /** What a reader can answer at the end. */
  question: line.max(160).regex(/\?$/, 'must end with a question mark'),
  /** The path's place among the paths, from 1. */
  order: z.int().positive(),
  /** How the page "Start here" leads to the path; the first step is its first paper. */
  start: z
    .strictObject({
      /** What a newcomer would say or ask. */
      need: line.max(80),
      /** What the list has to say to it, in a sentence or two. */
      answer: line.max(280),
      topic: slug,
    })
    .optional(),
  steps: z.array(z.strictObject({ paper: line, why: line })).min(2),
});

export type PathFields = z.output<typeof pathFields>;
