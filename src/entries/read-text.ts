import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { tooLarge } from '../core/problems/limits.ts';
import type { Problem } from '../core/problems/problem.ts';

/**
 * Reads a text of a content folder, or says why it is not opened: a link to another place,
 * a device, a file too large to be honest, bytes that are no UTF-8. No file is no text.
 *
 * @param file from the root of the content folder
 * @param most how many bytes it may have
 */
export function readText(folder: string, file: string, most: number): string | Problem {
  const path = join(folder, file);
  const stats = statsOf(path);
  if (!stats) return '';
  if (!stats.isFile()) return noPlainFile(file);
  if (stats.size > most) return tooLarge(file, most);
  const bytes = readFileSync(path);
  return isUtf8(bytes) ? bytes.toString('utf8') : otherEncoding(file, bytes);
}

/** What is at a place itself, never what it links to. */
export const statsOf = (path: string): Stats | undefined =>
  lstatSync(path, { throwIfNoEntry: false });

/** Something that only looks like a file or folder of the list. */
export const noPlainFile = (file: string): Problem => ({
  kind: 'no-plain-file',
  file,
  message: `${file} is no file or folder of its own: it leads to another place.`,
  mend: 'Put the file itself there, or remove it.',
});

function otherEncoding(file: string, bytes: Buffer): Problem {
  const lines = bytes.toString('latin1').split('\n');
  const line = lines.findIndex((row) => !isUtf8(Buffer.from(row, 'latin1')));
  return {
    kind: 'encoding',
    file,
    place: { line: line + 1, column: 1 },
    message: 'This line is not written in UTF-8.',
    mend: 'Save the file again with the encoding UTF-8, which every editor offers.',
  };
}
