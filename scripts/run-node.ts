import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from './environment.ts';

/**
 * Runs a file of this project with this Node in a process of its own, Astro's
 * telemetry off.
 *
 * @param file path from the project's folder
 * @returns its exit status
 */
export function runNode(
  file: string,
  words: readonly string[] = [],
  environment: Record<string, string> = {},
): number {
  const inherited = { ...process.env };
  // Astro would take a stray BASE_URL for the site's own base path.
  delete inherited.BASE_URL;
  const { status } = spawnSync(process.execPath, [join(projectFolder, file), ...words], {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  return status ?? 1;
}
