import { partsOf } from './parts.ts';

/** Endings that leave a word what it is. */
const inflection = /^(?:e?s|e?d|e|ing|y|ies|ied)?$/;
/** Endings that make another word of it, of much the same meaning. */
const derivation = /^(?:ers?|ors?|ly|est|ions?|al|able|ations?|ness)$/;

/** A word that begins with a much shorter one has little to do with it. */
const least = 0.3;

/**
 * How much a word of a text is the word that was asked for: 1 for the same word, a little
 * less for another form of it, less for one that only begins with it, 0 for another word.
 *
 * @param asked folded
 * @param found as the text has it; of a compound its parts count as well
 * @param isBegun whether the word asked for is known to be the beginning of one
 */
export function likeness(asked: string, found: string, isBegun = false): number {
  return Math.max(0, ...partsOf(found).map((part) => likenessOf(asked, part, isBegun)));
}

function likenessOf(asked: string, found: string, isBegun: boolean): number {
  if (asked === found) return 1;
  let common = 0;
  while (common < asked.length && asked[common] === found[common]) common++;
  if (common < 2) return 0;
  const [a, b] = [asked.slice(common), found.slice(common)];
  if (common >= 3) {
    if (inflection.test(a) && inflection.test(b)) return 0.95;
    const forms = [a, b].every((part) => inflection.test(part) || derivation.test(part));
    if (forms) return 0.8;
    // "Running" and "run": the last letter is doubled.
    const doubled = inflection.test(a.slice(1)) && inflection.test(b);
    if (doubled || (inflection.test(a) && inflection.test(b.slice(1)))) return 0.8;
  }
  if (common < asked.length) return 0;
  const share = asked.length / found.length;
  if (isBegun) return 0.6 + 0.3 * share;
  return common < 3 || 0.6 * share < least ? 0 : 0.6 * share;
}
