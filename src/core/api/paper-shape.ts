import { z } from 'zod';
import { unsureFacts } from '../schema/paper.ts';
import {
  abstract,
  author,
  change,
  cited,
  kind,
  level,
  note,
  related,
  relation,
  summary,
} from './paper-parts.ts';
import {
  address,
  day,
  file,
  identifiers,
  keys,
  named,
  paperKey,
  paperPage,
  paperRecordUrl,
  paperTitle,
  paperTitleTex,
  partialDate,
  text,
  year,
} from './values.ts';

const venueLabel = text.describe('Where the version cited appeared, in short: “NeurIPS 2023”.');
const citedYear = year.describe('Year of the version cited.');
const added = day.describe('Day on which it came to the list.');
const changed = day.describe('Day on which the list last said something new of it.');
const ids = identifiers.describe('The identifiers that it bears.');

const venue = z
  .strictObject({
    kind: text.describe(
      '“conference”, “workshop”, “journal”, “book”, “chapter”, “report”, “thesis”, “webpage” or “preprint”.',
    ),
    label: venueLabel,
    details: text.describe('The whole name, with volume and pages where they are known.'),
    series: named.describe('The series that the list files it under.'),
  })
  .meta({ id: 'Venue' });

const link = z
  .strictObject({
    kind: z
      .enum(['paper', 'code', 'data', 'models', 'project', 'elsewhere'])
      .describe('What the address leads to.'),
    label: text.describe('What the link is called.'),
    url: address.describe('The address.'),
  })
  .meta({ id: 'Link' });

/** A paper in a list: what one needs to show, choose or find it. */
export const listedPaper = z
  .strictObject({
    key: paperKey,
    url: paperPage,
    record: paperRecordUrl,
    title: paperTitle,
    titleTex: paperTitleTex,
    citedTitle: text.optional().describe('The title of the version cited, where it is another.'),
    authors: z.array(text).describe('Full names, in the printed order of the version cited.'),
    year: citedYear,
    venue: venueLabel,
    topics: keys.describe('Ids of its topics, the primary one first.'),
    identifiers: ids,
    kind: kind.optional(),
    level: level.optional(),
    summary: summary.optional(),
    withdrawn: z.literal(true).optional().describe('There where it was withdrawn.'),
    added,
    changed,
  })
  .meta({ id: 'ListedPaper' });

/** A paper, whole. */
export const paperFields = {
  key: paperKey,
  title: paperTitle,
  titleTex: paperTitleTex,
  cited: cited.describe('The version that is cited, whole. Its CSL-JSON is among the files.'),
  authors: z.array(author).describe('All authors, in the printed order of the version cited.'),
  arxivAuthors: z.array(author).optional().describe('The order on arXiv, where it is another.'),
  year: citedYear,
  submitted: partialDate.optional().describe('First version on arXiv, as fine as we vouch for.'),
  firstAppeared: partialDate.describe('When it first became public, on arXiv or in print.'),
  venue: venue.describe('Where the version cited appeared.'),
  identifiers: ids,
  arxivCategory: text.optional().describe('Its primary category at arXiv, as cs.CL.'),
  links: z.array(link).describe('Where it can be read, then code, data, models, project pages.'),
  topics: z.array(named).describe('Its topics, the primary one first.'),
  added,
  changed,
  changes: z.array(change).describe('What changed since it was added, as the entry has it.'),
  remark: text.optional().describe('A sentence for readers, such as what versions differ in.'),
  withdrawn: z
    .strictObject({ sentence: text.describe('That it was withdrawn, when, and by whom.') })
    .optional()
    .describe('There where it was withdrawn.'),
  unsure: z
    .array(z.enum(unsureFacts))
    .describe('Facts that rest on one source alone, by name. A day that does is left out.'),
  removed: z
    .strictObject({
      date: day.describe('Day on which it left the list.'),
      reason: text.describe('Why, in a sentence.'),
    })
    .optional()
    .describe('There where it is no longer on the list: its record is all that is kept.'),
  abstract: abstract.optional().describe('The authors’ own text.'),
  aliases: z.array(text).describe('Other names and words that people search for.'),
  note: note.optional().describe('What we say of it, from its abstract alone.'),
  relations: z.array(relation).describe('Relations with other papers, stated by either of them.'),
  related: z.array(related).describe('Papers that share words with it, the most alike first.'),
  terms: z.array(named).describe('Terms of the glossary that it uses.'),
  files: z.array(file).describe('The same paper as files of other forms.'),
};

export type Author = z.infer<typeof author>;
export type ListedPaper = z.infer<typeof listedPaper>;
export type PaperRecord = z.infer<z.ZodObject<typeof paperFields, z.core.$strict>>;
