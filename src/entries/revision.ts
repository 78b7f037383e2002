import { execFileSync } from 'node:child_process';
import type { Revision } from '#core/course/revision.ts';

/** Names under which the commit of a build may be handed over. */
export type RevisionVariables = Partial<Record<'COMMIT' | 'COMMIT_DATE' | 'GITHUB_SHA', string>>;

/** What git answers in a folder. Nothing where there is no git, or it refuses. */
function git(folder: string, ...words: string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', folder, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

/** The commit that holds all of a folder; none where something in it is not committed yet. */
function committed(folder: string): string | undefined {
  if (git(folder, 'ls-files', '--error-unmatch', '.') === undefined) return undefined;
  if (git(folder, 'status', '--porcelain', '--', '.') !== '') return undefined;
  return git(folder, 'rev-parse', 'HEAD');
}

/**
 * Tells the state that a content folder is in: its commit and that commit’s own day, never
 * the clock’s. The environment goes first, since a build may stand where git is not.
 *
 * @returns nothing where no commit holds what is in the folder
 */
export function readRevision(folder: string, variables: RevisionVariables): Revision | undefined {
  const commit = variables.COMMIT || variables.GITHUB_SHA || committed(folder);
  if (!commit || !/^[0-9a-f]{7,64}$/i.test(commit)) return undefined;
  const date = variables.COMMIT_DATE || git(folder, 'show', '-s', '--format=%cs', commit);
  return { commit, date: /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0] };
}
