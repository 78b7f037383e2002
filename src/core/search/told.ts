import { countedPapers } from '../text/counted-papers.ts';
import type { Corrected } from './corrections.ts';

/**
 * What is said, and read out, above the results.
 *
 * @param count how many papers there are
 */
export function told({ corrections, isGuess }: Corrected, count: number, query: string): string {
  const others = corrections
    .map(({ from, to }) => `“${to.join('” or “')}” in place of “${from}”`)
    .join(', ');
  if (isGuess)
    return `No paper has “${query}”. The nearest words on the list: ${corrections
      .flatMap(({ to }) => to.map((word) => `“${word}”`))
      .join(', ')}. ${countedPapers(count)} with these:`;
  const papers = count ? countedPapers(count) : 'No paper';
  return `${papers} for “${query}”${others && `, looking for ${others}`}.`;
}
