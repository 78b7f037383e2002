import type { Entries } from '../schema/collections.ts';
import type { MathRenderer } from '../text/rich-text.ts';
import { findDuplicates } from './duplicates.ts';
import { findMathProblems } from './math.ts';
import { findNoteProblems } from './notes.ts';
import type { Problem } from './problem.ts';
import { findUnknownNames, type Names } from './references.ts';

/**
 * All that is wrong with entries that are each of their schema: what they say of
 * one another, and what a schema cannot see.
 *
 * @param names all that an entry may refer to: the entries given and those that
 *   exist but could not be read, so that one fault is not told twice
 */
export function findProblems(entries: Entries, names: Names, math: MathRenderer): Problem[] {
  return [
    ...findUnknownNames(entries, names),
    ...findDuplicates(entries),
    ...findMathProblems(entries, math),
    ...findNoteProblems(entries),
  ];
}
