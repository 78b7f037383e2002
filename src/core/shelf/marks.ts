/** How far a reader is with a paper, in the order in which one gets there. */
export const statuses = ['to-read', 'reading', 'read'] as const;

export type Status = (typeof statuses)[number];

export const statusWords: Readonly<Record<Status, string>> = {
  'to-read': 'To read',
  reading: 'Reading',
  read: 'Read',
};

/** A value and when the reader set it: a moment as `Date.toISOString` writes it. */
export interface Dated<Value> {
  readonly value: Value;
  readonly at: string;
}

/** What a reader keeps of a paper. One without a status and without a note is not kept. */
export interface Mark {
  /** The paper's title, for when the list cannot be asked or has the paper no longer. */
  readonly title: string;
  readonly status?: Dated<Status>;
  readonly note?: Dated<string>;
}

/** The marks of a reader by the paper's key. */
export type Marks = ReadonlyMap<string, Mark>;

/** How many letters a note may have. */
export const longestNote = 10_000;

const version = 1;

export const isStatus = (value: unknown): value is Status =>
  (statuses as readonly unknown[]).includes(value);

const isText = (value: unknown) => typeof value === 'string';

/** Whether a field is left out, or is dated and has a value that is right. */
const isDated = (
  field: Partial<Dated<unknown>> | null | undefined,
  isRight: (value: unknown) => boolean,
) => field === undefined || (isText(field?.at) && isRight(field?.value));

/**
 * Reads what a browser kept. Never throws: what cannot be read is left out, and
 * `damaged` says that there was such a thing.
 */
export function readMarks(kept: string | null): { marks: Map<string, Mark>; damaged: boolean } {
  const marks = new Map<string, Mark>();
  if (kept === null) return { marks, damaged: false };
  try {
    const value = JSON.parse(kept);
    const isOurs = value.version === version;
    const entries = Object.entries<Mark>(isOurs && value.marks);
    for (const [key, mark] of entries) {
      const isWhole =
        isText(mark?.title) && isDated(mark.status, isStatus) && isDated(mark.note, isText);
      if (isWhole) marks.set(key, mark);
    }
    return { marks, damaged: !isOurs || marks.size < entries.length };
  } catch {
    return { marks, damaged: true };
  }
}

/** Writes marks as `readMarks` reads them; nothing where there is none. */
export function writeMarks(marks: Marks): string | undefined {
  return marks.size ? JSON.stringify({ version, marks: Object.fromEntries(marks) }) : undefined;
}

/** The marks with one of them changed; a mark that holds nothing more is taken away. */
export function withMark(marks: Marks, key: string, change: Mark): Map<string, Mark> {
  const changed = new Map(marks);
  if (change.status || change.note) changed.set(key, change);
  else changed.delete(key);
  return changed;
}
