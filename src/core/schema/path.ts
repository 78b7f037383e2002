import { z } from 'zod';
import { line, slug } from './text.ts';

/** The front matter of `content/paths/<path>.mdx`: papers in the order to read them. */
export const pathFields = z.strictObject({
  title: line.max(80).describe('The name of the path'),
  summary: line.max(200).describe('Where the path leads, in a sentence'),
  question: line
    .max(160)
    .regex(/\?$/, 'must end with a question mark')
    .describe('What a reader can answer at the end'),
  order: z.int().positive().describe('Its place among the paths, from 1'),
  start: z
    .strictObject({
      need: line.max(80).describe('What a newcomer would say or ask'),
      answer: line.max(280).describe('What the list has to say to it, in a sentence or two'),
      topic: slug.describe('The topic that it belongs to'),
    })
    .optional()
    .describe('How the page “Start here” leads to the path; the first step is its first paper'),
  steps: z
    .array(
      z.strictObject({
        paper: line.describe('The key of the paper'),
        why: line.describe('Why it stands here, in a sentence'),
      }),
    )
    .min(2)
    .describe('Papers in the order to read them'),
});

export type PathFields = z.output<typeof pathFields>;
