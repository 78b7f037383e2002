import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from './environment.ts';

/**
 * Runs a file of this project with this Node in a process of its own, which ends with
 * this one.
 *
 * @param file path from the project's folder
 * @returns whether it ended well
 */
export function runNode(file: string, changes: Record<string, string> = {}): Promise<boolean> {
  const child = spawn(process.execPath, [join(projectFolder, file)], {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, ...changes },
  });
  const end = () => child.kill();
  process.once('exit', end);
  return new Promise((ended, failed) => {
    child.once('error', failed);
    child.once('exit', (status) => {
      process.off('exit', end);
      ended(status === 0);
    });
  });
}
