import {
  chmodSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { LocatedProblem } from '../core/problems/problem.ts';
import type { CollectionName } from '../core/schema/collections.ts';
import { readTexts } from './content-texts.ts';
import { mendEntry } from './mend-entry.ts';
import type { Mended } from './mended.ts';
import { readEntry } from './read-entry.ts';

/** A file that was mended, from the root of the content folder, and what was done. */
export interface MendedFile {
  readonly file: string;
  readonly mended: readonly Mended[];
}

/**
 * Mends the entries of a content folder where there is one answer alone. Each file is
 * written whole or not at all.
 *
 * @param isMeant whether a file is to be mended
 */
export function mendContent(folder: string, isMeant: (file: string) => boolean): MendedFile[] {
  return readTexts(folder).flatMap(({ collection, file, text }) => {
    const path = join(folder, file);
    if (!isMeant(file)) return [];
    const result = mendEntry(collection, text);
    if (result.text === text || !isWholeText(path, text)) return [];
    writeWhole(path, result.text);
    return [{ file, mended: result.mended }];
  });
}

/** Whether a text holds all that its file does: letters of another encoding would be lost. */
const isWholeText = (path: string, text: string) => readFileSync(path).equals(Buffer.from(text));

/** Writes a file beside the old one, and then puts it in its place. */
function writeWhole(path: string, text: string): void {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeFileSync(draft, text);
    chmodSync(draft, statSync(path).mode);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Which problems would be gone if their files were mended. */
export function fixable(
  folder: string,
  problems: readonly LocatedProblem[],
): ReadonlySet<LocatedProblem> {
  const files = Map.groupBy(problems, ({ file }) => file);
  return new Set(
    [...files].flatMap(([file, found]) => {
      const gone = problemsGone(folder, file);
      return found.filter((problem) => gone.has(saying(problem)));
    }),
  );
}

const saying = ({ kind, message }: Pick<LocatedProblem, 'kind' | 'message'>) =>
  `${kind} ${message}`;

function problemsGone(folder: string, file: string): ReadonlySet<string> {
  const [, collection, id] = /^(papers|topics|paths|glossary)\/([^/]+)\.mdx$/.exec(file) ?? [];
  if (!collection || !id || !lstatSync(join(folder, file)).isFile()) return new Set();
  const name = collection as CollectionName;
  const text = readFileSync(join(folder, file), 'utf8');
  const after = mendEntry(name, text).text;
  if (after === text) return new Set();
  const told = (of: string) => readEntry(name, id, of).problems.map(saying);
  const left = new Set(told(after));
  return new Set(told(text).filter((each) => !left.has(each)));
}
