import { isStatus, longestNote, statuses, type Mark, type Marks } from './marks.ts';

/** The name that a file of marks bears within. */
const format = 'lectern-shelf';
const version = 1;

/** What was read from a file, or a sentence that says why nothing was. */
export type Read<Value> = { readonly value: Value } | { readonly problem: string };

/**
 * Writes marks as a file that can be read back on another device.
 *
 * @param list the name of the list that the papers are on
 * @param now the moment of writing
 */
export function formatShelf(marks: Marks, list: string, now: Date): string {
  const file = {
    format,
    version,
    list,
    exported: now.toISOString(),
    marks: Object.fromEntries(marks),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads a file of marks, all of it or nothing: the file may come from anywhere.
 *
 * @param now the moment of reading; what claims to be of later counts as of now
 */
export function parseShelf(text: string, now: Date): Read<Map<string, Mark>> {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { problem: 'The file is cut or damaged: it cannot be read as JSON.' };
  }
  if (!isRecord(file) || file.format !== format || !isRecord(file.marks)) {
    return { problem: 'The file is JSON, but not one that a shelf was saved as.' };
  }
  if (file.version !== version) {
    return { problem: 'The file was saved by another version of this site, which it cannot read.' };
  }
  const marks = new Map<string, Mark>();
  for (const [key, mark] of Object.entries(file.marks)) {
    const problem = problemOf(key, mark);
    if (problem) return { problem };
    marks.set(key, clean(mark as unknown as Mark, now.toISOString()));
  }
  return { value: marks };
}

/** What is wrong with a mark, as a sentence. */
function problemOf(key: string, mark: unknown): string | undefined {
  const name = shown(key);
  if (key.length > 100 || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key)) {
    return `${name} cannot be the key of a paper.`;
  }
  if (!isRecord(mark)) return `What stands under ${name} is not a mark.`;
  const { title, status, note } = mark;
  if (typeof title !== 'string' || title.length > 1000)
    return `The title of ${name} is not a text.`;
  if (status === undefined && note === undefined) return `${name} has neither a status nor a note.`;
  if (status !== undefined) {
    if (!isRecord(status) || !isStatus(status.value)) {
      const value = isRecord(status) ? status.value : status;
      return `The status of ${name} is ${shown(value)}; it must be one of ${statuses.join(', ')}.`;
    }
    if (!isMoment(status.at)) return `The date of the status of ${name} is not a moment in UTC.`;
  }
  if (note !== undefined) {
    if (!isRecord(note) || typeof note.value !== 'string')
      return `The note on ${name} is not a text.`;
    if (note.value.length > longestNote) {
      return `The note on ${name} is longer than ${longestNote} letters.`;
    }
    if (!isMoment(note.at)) return `The date of the note on ${name} is not a moment in UTC.`;
  }
  return undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of the file, short enough for a message. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'missing');
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

/** Whether a value is a moment as `Date.toISOString` writes it. */
const isMoment = (value: unknown): boolean =>
  typeof value === 'string' &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString() === value;

/** A mark with its known fields alone, nothing in it dated later than now. */
function clean({ title, status, note }: Mark, now: string): Mark {
  const at = (moment: string) => (moment > now ? now : moment);
  return {
    title,
    ...(status && { status: { value: status.value, at: at(status.at) } }),
    ...(note && { note: { value: plainNote(note.value), at: at(note.at) } }),
  };
}

/** A note without what cannot be seen: other signs for the end of a line, and control characters. */
export const plainNote = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- these are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
