import { z } from 'zod';
import { line } from './text.ts';

/** The front matter of `content/topics/<topic>.mdx`; its body introduces the topic. */
export const topicFields = z.strictObject({
  title: line.max(60),
  summary: line.max(200),
  /** The topic's place among the topics, from 1. */
  order: z.int().positive(),
});

export type TopicFields = z.output<typeof topicFields>;
