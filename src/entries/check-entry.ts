import { findProblems } from '../core/problems/find.ts';
import type { LocatedProblem } from '../core/problems/problem.ts';
import type { Entries, Entry } from '../core/schema/collections.ts';
import { locate } from './locate.ts';
import { math } from './math.ts';
import { readEntry } from './read-entry.ts';

const none: Entries = { papers: [], topics: [], paths: [], glossary: [] };

/**
 * What the check would say of a new paper before it is written. Whether another entry is of
 * the same paper is asked elsewhere.
 */
export function checkNewPaper(key: string, text: string, list: Entries): LocatedProblem[] {
  const { entry, partial, source, problems } = readEntry('papers', key, text);
  const papers = (paper: typeof entry) => (paper ? [paper as Entry<'papers'>] : []);
  const names = {
    paper: new Set([key]),
    topic: new Set(list.topics.map(({ id }) => id)),
    path: new Set<string>(),
  };
  const others = findProblems({ ...none, papers: papers(entry) }, names, math, {
    ...none,
    papers: papers(partial),
  });
  return [...problems, ...others].map((problem) => locate(problem, source));
}
