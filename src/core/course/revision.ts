/** A state of the list that can be come back to: a commit of its repository, and its day. */
export interface Revision {
  readonly commit: string;
  /** The commit’s own day, as 2026-11-25. */
  readonly date?: string;
}

/** As much of a commit’s name as tells it from all others. */
export const shortCommit = ({ commit }: Revision): string => commit.slice(0, 12);

/** The page of a commit in the repository. Nothing where no repository is set. */
export const commitUrl = (
  repository: string | undefined,
  { commit }: Revision,
): string | undefined => repository && `${repository.replace(/\/$/, '')}/commit/${commit}`;
