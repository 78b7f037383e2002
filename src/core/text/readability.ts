import { syllable } from 'syllable';
import { countWords } from './prose.ts';
import { sentences } from './sentences.ts';

/** How long the sentences of some texts are, in words, and how easy they read. */
export interface Readability {
  readonly sentences: number;
  readonly mean: number;
  /** The length that nine sentences of ten do not pass. */
  readonly ninetieth: number;
  readonly longest: number;
  /** Flesch reading ease: 100 is very easy, 60 plain English, below 30 hard. */
  readonly ease: number;
}

/**
 * Measures texts together. The reading ease is that of R. Flesch, "A new readability
 * yardstick", Journal of Applied Psychology 32(3), 1948, doi:10.1037/h0057532:
 * 206.835 − 1.015 · words per sentence − 84.6 · syllables per word.
 */
export function readability(texts: readonly string[]): Readability {
  const all = texts.flatMap((text) => sentences(text).map(({ words }) => words));
  const lengths = all.map(countWords).sort((a, b) => a - b);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  if (words === 0) return { sentences: 0, mean: 0, ninetieth: 0, longest: 0, ease: 0 };
  const syllables = all.reduce((sum, sentence) => sum + syllable(sentence), 0);
  const mean = words / lengths.length;
  return {
    sentences: lengths.length,
    mean,
    ninetieth: lengths[Math.ceil(lengths.length * 0.9) - 1]!,
    longest: lengths.at(-1)!,
    ease: 206.835 - 1.015 * mean - 84.6 * (syllables / words),
  };
}
