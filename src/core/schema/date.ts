import { z } from 'zod';

/**
 * A date as fine as it is known: `2023`, `2023-10` or `2023-10-23` (the reduced
 * forms of ISO 8601). Compares as text in the order of time.
 */
export type PartialDate = string;

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function isReal(date: string): boolean {
  const [, year, month = '01', day = '01'] = shape.exec(date) ?? [];
  if (!year) return false;
  const read = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(`${year}-${month}-${day}`);
}

/**
 * YAML readers disagree on an unquoted date: one gives text, one a `Date`, and a
 * bare year is a number to both. All three become text here.
 */
function asWritten(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

/** A date known to the year, the month or the day. */
export const partialDate = z.preprocess(
  asWritten,
  z
    .string()
    .refine(isReal, 'must be a date that exists, as 2023-10-23, 2023-10 or 2023')
    // What an editor may see: a bare year is a number to it.
    .meta({ type: ['string', 'integer'], pattern: shape.source }),
);

/** A date known to the day. */
export const wholeDate = z.preprocess(
  asWritten,
  z
    .string()
    .refine(
      (date) => date.length === 10 && isReal(date),
      'must be a day that exists, as 2023-10-23',
    )
    .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
);
