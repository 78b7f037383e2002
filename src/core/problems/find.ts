import type { Entries } from '../schema/collections.ts';
import type { MathRenderer } from '../text/rich-text.ts';
import { findDuplicates } from './duplicates.ts';
import { findMathProblems } from './math.ts';
import { findNoteProblems, type Proses } from './notes.ts';
import type { Problem } from './problem.ts';
import { findReadingCycles } from './reading-cycle.ts';
import { findUnknownNames, type Names } from './references.ts';
import { findRelationProblems } from './relations.ts';

/**
 * All that is wrong with entries that are each of their schema: what they say of
 * one another, and what a schema cannot see.
 *
 * @param names all that an entry may refer to: the entries given and those that
 *   exist but could not be read, so that one fault is not told twice
 * @param partial what is sound of entries that are not of their schema, so that the
 *   faults of an entry are told at once; their notes wait until they are whole
 * @param proses the running text of each body that could be read, by file
 */
export function findProblems(
  entries: Entries,
  names: Names,
  math: MathRenderer,
  partial: Entries = { papers: [], topics: [], paths: [], glossary: [] },
  proses: Proses = new Map(),
): Problem[] {
  const all: Entries = {
    ...entries,
    papers: byId([...entries.papers, ...partial.papers]),
    paths: byId([...entries.paths, ...partial.paths]),
  };
  return [
    ...findUnknownNames(all, names),
    ...findDuplicates(all),
    ...findMathProblems(all, math),
    ...findRelationProblems(all),
    ...findReadingCycles(all),
    ...findNoteProblems(entries, proses, math),
  ];
}

const byId = <T extends { id: string }>(entries: T[]): T[] =>
  entries.sort((a, b) => (a.id < b.id ? -1 : 1));
