import { z } from 'zod';
import { line } from './text.ts';

const year = z.int().min(1900).max(2100).describe('The year it appeared');
/** Numbers of volumes and pages are text: "12a", "S3" and "e1204" exist. */
const numbering = line.regex(
  /^[\p{L}\p{N}][\p{L}\p{N}.:/-]*$/u,
  'must be a number or range such as "36" or "30222-30242", in quotes',
);

/** A name that an address can be made of. */
const named = line.regex(/[\p{L}\p{N}]/u, 'must hold a letter or a digit');

const name = line.describe('The name in full');
const publisher = line.describe('Who published it');
const institution = line.describe('The university or house it comes from');

const volume = numbering.optional().describe('The volume, in quotes');
const issue = numbering.optional().describe('The issue, in quotes');
const pages = numbering.optional().describe('The first and last page, in quotes');

const published = {
  name,
  short: line.optional().describe('The name as a line of a list has it, as `NeurIPS 2023`'),
  series: named.describe('What the years of one venue have in common, as `NeurIPS`'),
  year,
  publisher: publisher.optional(),
};

const proceedings = {
  ...published,
  collection: line
    .optional()
    .describe(
      'The series of books the proceedings stand in, as `Lecture Notes in Computer Science`',
    ),
  volume,
  issue,
  pages,
};

const kind = <Kind extends string>(word: Kind) => z.literal(word).describe('What it is');

/**
 * Where the version that is cited appeared. Each kind has the fields it can have
 * and no others, so that a journal without a name cannot be written.
 */
export const venue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: kind('conference'), ...proceedings }),
  z.strictObject({ kind: kind('workshop'), ...proceedings }),
  z.strictObject({
    kind: kind('journal'),
    ...published,
    volume,
    issue,
    pages,
  }),
  z.strictObject({ kind: kind('book'), year, publisher }),
  z.strictObject({
    kind: kind('chapter'),
    name,
    year,
    publisher: publisher.optional(),
    pages,
  }),
  z.strictObject({
    kind: kind('report'),
    institution,
    year,
    number: line.optional().describe('The number of the report'),
  }),
  z.strictObject({ kind: kind('thesis'), institution, year }),
  z.strictObject({ kind: kind('webpage'), name, year }),
  z.strictObject({
    kind: kind('preprint'),
    server: named.describe('Where the preprint lies, as `arXiv`'),
    year,
  }),
]);

export type VenueFields = z.output<typeof venue>;
