import type { Site } from '../src/site.ts';

/** What the project's programs say of themselves, with where their makers can be reached. */
export function userAgent({ name, repository }: Site): string {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env;
  const address = repository ?? (GITHUB_REPOSITORY && `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`);
  return `${name.toLowerCase()}-list/1.0${address ? ` (+${address})` : ''}`;
}
