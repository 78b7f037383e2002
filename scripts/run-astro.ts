import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from './environment.ts';

/**
 * Runs Astro's own command in a process of its own, without its telemetry.
 *
 * @returns its exit status
 */
export function runAstro(
  words: readonly string[],
  environment: Record<string, string> = {},
): number {
  const command = join(projectFolder, 'node_modules/astro/bin/astro.mjs');
  const { status } = spawnSync(process.execPath, [command, ...words], {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  return status ?? 1;
}
