import { z } from 'zod';
import { line } from './text.ts';

/** The front matter of `content/glossary/<term>.mdx`; its body may say more. */
export const termFields = z.strictObject({
  title: line.max(80),
  /** What the term means, in one sentence. */
  definition: line.max(300),
  /** Other words for it, its acronym among them. */
  aliases: z.array(line).default([]),
});

export type TermFields = z.output<typeof termFields>;
