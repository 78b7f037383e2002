import { z } from 'zod';
import { line, slug } from './text.ts';

/** A paper in a comparison: what it sets side by side, where, and its figure with the finding it comes from. */
const comparisonRow = z.strictObject({
  paper: line.describe('The key of the paper'),
  name: line.max(40).describe('What the row is called: the name of a method, a model or a study'),
  compared: line.max(140).describe('What is compared'),
  setting: line.max(140).describe('Where and how it is compared'),
  figure: line.max(80).describe('The headline figure'),
  finding: slug.describe('The `id` of the finding of the paper in which the figure stands'),
});

/** The front matter of `content/topics/<topic>.mdx`; its body introduces the topic. */
export const topicFields = z.strictObject({
  title: line.max(60).describe('The name of the topic'),
  summary: line.max(200).describe('What the topic is about, in a sentence'),
  order: z.int().positive().describe('Its place among the topics, from 1'),
  comparison: z
    .strictObject({
      caption: line.max(140).describe('What the table shows'),
      rows: z.array(comparisonRow).min(2).describe('Two papers or more'),
    })
    .optional()
    .describe('Papers of the topic side by side, where their abstracts allow it'),
});

export type TopicFields = z.output<typeof topicFields>;
