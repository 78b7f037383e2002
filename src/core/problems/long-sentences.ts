import { opening } from '../text/opening.ts';
import { countWords } from '../text/prose.ts';
import { sentences } from '../text/sentences.ts';
import type { NotePart } from './note-parts.ts';
import { entryFile, type Problem } from './problem.ts';

/** How many words a sentence of a summary, a claim or a reason may have. */
const mostInSentence = 28;

/** Sentences that a reader would have to read twice. */
export const findLongSentences = (id: string, parts: readonly NotePart[]): Problem[] =>
  parts.flatMap(({ name, text, place }) =>
    sentences(text).flatMap(({ start, end, words }): Problem[] => {
      const count = countWords(words);
      if (count <= mostInSentence) return [];
      return [
        {
          kind: 'long-sentence',
          file: entryFile('papers', id),
          place: place(start, end),
          message: `A sentence of ${name} has ${count} words; ${mostInSentence} is the most. It begins "${opening(words, 48)}".`,
          mend: `Make two sentences of it, or take out ${count - mostInSentence} or more.`,
        },
      ];
    }),
  );
