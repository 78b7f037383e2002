import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { shellEnvironment } from './environment.ts';

const project = resolve(import.meta.dirname, '../..');

/** What a build said and whether it succeeded. */
export interface BuildResult {
  readonly ok: boolean;
  readonly output: string;
  /** The folder that the site was built into. */
  readonly folder: string;
}

/**
 * Builds a site with the project's own command.
 *
 * @param name of the folder below `.build/` that it goes to
 */
export function build(name: string, environment: Record<string, string> = {}): BuildResult {
  const folder = resolve(project, '.build', name);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: project,
    encoding: 'utf8',
    env: shellEnvironment({
      SITE_URL: 'https://list.example',
      OUT_DIR: folder,
      COMMIT: '0123456789abcdef0123456789abcdef01234567',
      COMMIT_DATE: '2026-11-24',
      PICTURES: 'off',
      ...environment,
    }),
  });
  return { ok: status === 0, output: `${stdout}${stderr}`, folder };
}

/** The folder of a collection that tests carry. */
export const fixture = (name: string): string =>
  resolve(project, 'tests/fixtures', name, 'content');
