import { collectionNames, type CollectionName } from '../schema/collections.ts';

/** An entry as one of two content folders has it. */
export interface ReviewedEntry {
  readonly collection: CollectionName;
  /** From the root of the content folder. */
  readonly file: string;
  readonly text: string;
  /** Its front matter, where it could be read. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** What became of an entry. */
export interface EntryChange {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly collection: CollectionName;
  readonly file: string;
  /** Its front matter after the change; where it is removed, before it. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** The fields that differ, and `text` for what stands under them; only of one that changed. */
  readonly fields: readonly string[];
}

/** What differs between two content folders: papers first, by file. */
export function changesBetween(
  before: readonly ReviewedEntry[],
  after: readonly ReviewedEntry[],
): EntryChange[] {
  const old = new Map(before.map((entry) => [entry.file, entry]));
  const current = new Set(after.map(({ file }) => file));
  const changes = [
    ...after.flatMap((entry) => changeOf(entry, old.get(entry.file))),
    ...before
      .filter(({ file }) => !current.has(file))
      .map(({ collection, file, data }) => ({
        kind: 'removed' as const,
        collection,
        file,
        data,
        fields: [],
      })),
  ];
  const place = ({ collection }: EntryChange) => collectionNames.indexOf(collection);
  return changes.sort((a, b) => place(a) - place(b) || (a.file < b.file ? -1 : 1));
}

function changeOf(entry: ReviewedEntry, old: ReviewedEntry | undefined): EntryChange[] {
  const { collection, file, data } = entry;
  if (!old) return [{ kind: 'added', collection, file, data, fields: [] }];
  if (old.text === entry.text) return [];
  return [{ kind: 'changed', collection, file, data, fields: differing(old, entry) }];
}

function differing(old: ReviewedEntry, entry: ReviewedEntry): string[] {
  const [before, after] = [old.data ?? {}, entry.data ?? {}];
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  const isSame = bodyOf(old.text) === bodyOf(entry.text);
  return isSame ? fields : [...fields, 'text'];
}

/** What stands below the second line of three hyphens. */
const bodyOf = (text: string): string =>
  text
    .split(/^---[ \t]*$/m)
    .slice(2)
    .join('---')
    .trim();
