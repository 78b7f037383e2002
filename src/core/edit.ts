/**
 * Where a file of the project can be mended in the browser, on GitHub and on hosts
 * that follow its addresses. Nothing where no repository is set.
 */
export const editUrl = (
  { repository, branch }: { repository?: string; branch: string },
  file: string,
): string | undefined => repository && `${repository.replace(/\/$/, '')}/edit/${branch}/${file}`;
