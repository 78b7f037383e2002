import { copyFileSync, constants, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Adds a file to a folder, whole or not at all, and never in the place of another: it is
 * written under a name that begins with a dot, which no reader of content looks at, and then
 * gets its own name, if that is still free.
 *
 * @throws with the code EEXIST where the name is taken
 */
export function addFile(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  const name = path.slice(dirname(path).length + 1);
  const draft = join(dirname(path), `.${name}.${process.pid}.part`);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(draft, text);
    giveName(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A second name for the same file; where the disk knows none, a copy that replaces nothing. */
function giveName(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
    copyFileSync(draft, path, constants.COPYFILE_EXCL);
  }
}
