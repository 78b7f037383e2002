import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is to become of files of a content folder: the new text of each, or nothing where it goes. */
export type Change = ReadonlyMap<string, string | undefined>;

/**
 * Changes files of a folder, all or none: where one cannot be written, those before it
 * get back what they held.
 */
export function applyChange(folder: string, change: Change): void {
  const before = new Map<string, Buffer | undefined>();
  try {
    for (const [file, text] of change) {
      const path = join(folder, file);
      before.set(path, existsSync(path) ? readFileSync(path) : undefined);
      if (text === undefined) rmSync(path, { force: true });
      else writeFileSync(path, text);
    }
  } catch (error) {
    for (const [path, bytes] of before)
      if (bytes) writeFileSync(path, bytes);
      else rmSync(path, { force: true });
    throw error;
  }
}
