import { wholeDate } from '../schema/date.ts';

/** Year, month and day in this order, and perhaps an hour that no zone moves to another day. */
const pattern =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(?:[Tt]|\s+)\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:Z|[-+]00:?00)?)?$/;

/**
 * A day as the list writes it, where it is written in another way that has one answer:
 * 2023/10/23, 2023-1-5, 2023-10-23T08:00:00Z. Gives nothing where it is right already, or
 * day and month cannot be told apart.
 */
export function plainDate(written: string): string | undefined {
  const [, year, , month = '', day = ''] = pattern.exec(written.trim()) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year && date !== written && wholeDate.safeParse(date).success ? date : undefined;
}
