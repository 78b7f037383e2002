import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a person most likely meant: the one that the fewest edits
 * part from `word`, where they are few enough for its length.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Math.min(Math.max(2, Math.ceil(word.length * 0.4)) + 1, word.length);
  for (const candidate of candidates) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest || (edits === fewest && best !== undefined && candidate < best)) {
      fewest = edits;
      best = candidate;
    }
  }
  return best;
}
