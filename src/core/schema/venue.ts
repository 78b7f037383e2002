import { z } from 'zod';
import { line } from './text.ts';

const year = z.int().min(1900).max(2100);
/** Numbers of volumes and pages are text: "12a", "S3" and "e1204" exist. */
const numbering = line.regex(
  /^[\p{L}\p{N}][\p{L}\p{N}.:/-]*$/u,
  'must be a number or range such as "36" or "30222-30242", in quotes',
);

/** A name that an address can be made of. */
const named = line.regex(/[\p{L}\p{N}]/u, 'must hold a letter or a digit');

const published = {
  name: line,
  short: line.optional(),
  series: named,
  year,
  publisher: line.optional(),
};

const proceedings = {
  ...published,
  /** The series of books the proceedings stand in, as "Lecture Notes in Computer Science". */
  collection: line.optional(),
  volume: numbering.optional(),
  issue: numbering.optional(),
  pages: numbering.optional(),
};

/**
 * Where the version that is cited appeared. Each kind has the fields it can have
 * and no others, so that a journal without a name cannot be written.
 */
export const venue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('conference'), ...proceedings }),
  z.strictObject({ kind: z.literal('workshop'), ...proceedings }),
  z.strictObject({
    kind: z.literal('journal'),
    ...published,
    volume: numbering.optional(),
    issue: numbering.optional(),
    pages: numbering.optional(),
  }),
  z.strictObject({ kind: z.literal('book'), year, publisher: line }),
  z.strictObject({
    kind: z.literal('chapter'),
    name: line,
    year,
    publisher: line.optional(),
    pages: numbering.optional(),
  }),
  z.strictObject({
    kind: z.literal('report'),
    institution: line,
    year,
    number: line.optional(),
  }),
  z.strictObject({ kind: z.literal('thesis'), institution: line, year }),
  z.strictObject({ kind: z.literal('webpage'), name: line, year }),
  z.strictObject({ kind: z.literal('preprint'), server: named, year }),
]);

export type VenueFields = z.output<typeof venue>;
