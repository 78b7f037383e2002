import { z } from 'zod';
import { line } from './text.ts';

/** The front matter of `content/glossary/<term>.mdx`; its body may say more, or be empty. */
export const termFields = z.strictObject({
  title: line.max(80).describe('As it stands in a sentence: `speculative decoding`, `BLEU`'),
  definition: line.max(300).describe('What the term means, in one to three sentences'),
  aliases: z
    .array(line)
    .default([])
    .describe(
      'Other words for it, its acronym among them; a plural, or a blank for a hyphen, needs none',
    ),
});

export type TermFields = z.output<typeof termFields>;
