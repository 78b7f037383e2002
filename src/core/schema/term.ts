import { z } from 'zod';
import { line } from './text.ts';

/** The front matter of `content/glossary/<term>.mdx`; its body may say more, or be empty. */
export const termFields = z.strictObject({
  /** As it stands in a sentence: "speculative decoding", "BLEU". */
  title: line.max(80),
  /** What the term means, in one to three sentences. */
  definition: line.max(300),
  /** Other words for it, its acronym among them. A plural, or a blank for a hyphen, needs none. */
  aliases: z.array(line).default([]),
});

export type TermFields = z.output<typeof termFields>;
