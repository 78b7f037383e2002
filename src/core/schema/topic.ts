import { z } from 'zod';
import { line, slug } from './text.ts';

/** A paper in a comparison: what it sets side by side, where, and its figure with the finding it comes from. */
const comparisonRow = z.strictObject({
  paper: line,
  /** What the row is called: the name of a method, a model or a study. */
  name: line.max(40),
  compared: line.max(140),
  setting: line.max(140),
  figure: line.max(80),
  /** The id of the paper's finding that the figure stands in. */
  finding: slug,
});

/** The front matter of `content/topics/<topic>.mdx`; its body introduces the topic. */
export const topicFields = z.strictObject({
  title: line.max(60),
  summary: line.max(200),
  /** The topic's place among the topics, from 1. */
  order: z.int().positive(),
  /** Papers of the topic side by side, where their abstracts allow it. */
  comparison: z
    .strictObject({ caption: line.max(140), rows: z.array(comparisonRow).min(2) })
    .optional(),
});

export type TopicFields = z.output<typeof topicFields>;
