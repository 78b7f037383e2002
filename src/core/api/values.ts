import { z } from 'zod';

/*
 * The shapes that all files of the data share. Each says what it holds: the published
 * schemas and the tables of the page /api/ are printed from these words.
 */

export const version = '1';

export const text = z.string().min(1);
export const address = z.url();
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** As fine as it is known. */
export const partialDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
export const count = z.int().nonnegative();
export const year = z.int().min(1900).max(2100);

export const keys = z.array(text);

/** Where one part of a file comes from, and what may be done with it. */
const licence = z
  .strictObject({
    covers: text.describe('The parts of the file that this is about.'),
    holder: text.optional().describe('Whose words they are.'),
    name: text.describe('Name of the licence, or that none is claimed.'),
    spdx: text.optional().describe('The licence by its SPDX identifier, where there is one.'),
    url: address.optional().describe('The text of the licence.'),
  })
  .meta({ id: 'Licence' });

export type Licence = z.infer<typeof licence>;

/** What stands at the top of every file. */
export const envelope = {
  $schema: address.describe('Address of the JSON Schema that the file obeys.'),
  version: z.literal(version).describe('Version of the data’s form.'),
  licences: z.array(licence).describe('Under what each part of the file stands.'),
  source: address.describe('The page that tells readers the same.'),
  lastChange: day
    .optional()
    .describe('Day on which the list last said something new. Absent where the list is empty.'),
};

/** A thing of the list that is named where it matters: a topic, a term, a series. */
export const named = z
  .strictObject({
    id: text.describe('Its id, which is part of its address.'),
    title: text.describe('What it is called.'),
    url: address.describe('Its page, or its place on one.'),
  })
  .meta({ id: 'Named' });

/** A file that belongs to something. */
export const file = z
  .strictObject({
    format: text.describe('What the form is called.'),
    mediaType: text.describe('Its media type.'),
    url: address.describe('Address of the file.'),
  })
  .meta({ id: 'File' });

export const identifiers = z
  .strictObject({
    arxiv: text.optional().describe('Id at arXiv, without a version.'),
    doi: text
      .optional()
      .describe('DOI of the version cited; for a preprint at arXiv, the one that arXiv gives.'),
    acl: text.optional().describe('Id in the ACL Anthology.'),
    openreview: text.optional().describe('Id at OpenReview.'),
  })
  .meta({ id: 'Identifiers' });

export type Identifiers = z.infer<typeof identifiers>;

/* What several files say of a paper in the same words. */
export const paperKey = text.describe(
  'Key of the paper: part of its addresses, and its citation key. Should it ever change, the old addresses still answer.',
);
export const paperPage = address.describe('The page of the paper in the list.');
export const paperRecordUrl = address.describe('The paper’s whole record, as JSON.');
export const paperTitle = text.describe('Title by which the list knows the paper, as plain text.');
export const paperTitleTex = text
  .optional()
  .describe(
    'The title with formulas as TeX between dollars and \\$ for a dollar, where it has any.',
  );
