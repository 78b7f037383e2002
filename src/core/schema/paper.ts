import { z } from 'zod';
import { identifierSchemes, type IdentifierKind } from '../identifiers.ts';
import { partialDate, wholeDate } from './date.ts';
import { line, slug, text, webAddress } from './text.ts';
import { venue } from './venue.ts';

export const paperKinds = [
  'method',
  'analysis',
  'benchmark',
  'system',
  'survey',
  'theory',
  'resource',
] as const;
export const paperLevels = ['introductory', 'intermediate', 'advanced'] as const;
export type PaperKind = (typeof paperKinds)[number];
export type PaperLevel = (typeof paperLevels)[number];
export const relationKinds = [
  'read-before',
  'extends',
  'contrasts-with',
  'compares-with',
  'surveys',
] as const;

/** Facts that can rest on a single source; a reader is then told, or shown less of them. */
export const unsureFacts = [
  'authors',
  'submitted',
  'venue',
  'volume',
  'pages',
  'category',
  'doi',
  'acl',
  'openreview',
] as const;

function identifier(kind: IdentifierKind) {
  const { name, pattern, example } = identifierSchemes[kind];
  return z
    .string({ error: `must be ${name} text in quotes, as "${example}"` })
    .regex(pattern, `is not written as ${name} writes it: "${example}" is a right one`);
}

const identifiers = z.strictObject({
  arxiv: identifier('arxiv').optional().describe('The arXiv id, in quotes and without a version'),
  category: line
    .regex(/^[a-z-]+(?:\.[A-Za-z-]+)?$/, 'must be an arXiv category such as cs.CL')
    .optional()
    .describe('The primary category on arXiv, as `cs.CL`'),
  doi: identifier('doi').optional().describe('The DOI of the version that is cited, in quotes'),
  acl: identifier('acl').optional().describe('The id in the ACL Anthology, in quotes'),
  openreview: identifier('openreview').optional().describe('The id of the forum on OpenReview'),
});

/** A person or a group; letters of any script, so that a lone comma is none. */
const name = line.regex(/\p{L}/u, 'must hold a name, as "Sun, Ziteng"');

const addresses = z.array(webAddress).default([]);

const links = z.strictObject({
  html: webAddress.optional().describe('The paper itself as a web page'),
  code: addresses.describe('Addresses of its code'),
  data: addresses.describe('Addresses of its data'),
  models: addresses.describe('Addresses of its models'),
  project: addresses.describe('Addresses of its project'),
});

const change = z.strictObject({
  date: wholeDate.describe('The day of the change'),
  kind: z
    .enum(['published', 'revised', 'corrected', 'withdrawn', 'noted'])
    .describe('What kind of change it was'),
  text: text.describe('The change in a sentence'),
});

const finding = z.strictObject({
  id: slug.describe('A word or two; the address of the finding on its page'),
  claim: line.describe('The finding in our own words'),
  quote: text.describe('The words of the abstract that the claim rests on, unchanged'),
});

/** A number as a note has it; YAML reads one without quotes as a number. */
const number = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  line.meta({ type: ['string', 'number'] }),
);

const implied = z.strictObject({
  number: number.describe('The number, as the note has it'),
  why: line.describe('How the abstract implies it, in a sentence'),
});

const relation = z.strictObject({
  kind: z.enum(relationKinds).describe('How this paper stands to the other'),
  paper: line.describe('The key of another paper on the list'),
  why: line.describe('The reason, in a sentence'),
});

/**
 * The front matter of `content/papers/<key>.mdx`. The file's name is the paper's
 * key, and so its id, its address and its citation key. What is described here is
 * what editors show while one types, and what CONTRIBUTING.md says.
 */
export const paperFields = z.strictObject({
  title: line.describe('The title that the list knows the paper by'),
  publishedTitle: line
    .optional()
    .describe('The title of the version that is cited, where it is another one'),
  capitals: z
    .array(line)
    .optional()
    .describe('Words of the title that are names and keep their capital in BibTeX, as `[Mamba]`'),
  authors: z
    .array(name)
    .min(1)
    .describe(
      'All of them, in the printed order of the version cited: `Family, Given`; a group without a comma',
    ),
  arxivAuthors: z
    .array(name)
    .min(1)
    .optional()
    .describe('The order on arXiv, where it is another one'),
  submitted: partialDate
    .optional()
    .describe(
      'The day of the first version on arXiv, as `2023-10-23`, or as much of it as is known',
    ),
  venue: venue.describe('Where the version that is cited appeared'),
  identifiers: identifiers.default({}).describe('What the paper is filed under elsewhere'),
  links: links
    .default({ code: [], data: [], models: [], project: [] })
    .describe('Where it can be read and used, each an address with https'),
  topics: z
    .array(slug)
    .min(1)
    .max(4)
    .describe('One to four names of files in `content/topics/`, the primary one first'),
  added: wholeDate.describe('The day the entry came to the list'),
  position: z
    .int()
    .positive()
    .optional()
    .describe('Its place in the collection it was brought in with; a new entry has none'),
  changes: z
    .array(change)
    .default([])
    .describe('What changed since, which is told to those who follow the list'),
  remark: line.optional().describe('A sentence for readers, such as what differs between versions'),
  withdrawn: z
    .strictObject({
      date: partialDate.optional().describe('When it was withdrawn'),
      by: line.optional().describe('By whom, as `first author`'),
    })
    .optional()
    .describe('There where the paper was withdrawn, and only there'),
  unsure: z
    .array(z.enum(unsureFacts))
    .default([])
    .describe('Facts that rest on one source alone, as `[submitted, pages]`'),
  abstract: text.describe(
    'The authors’ own text, unchanged, with TeX between dollars; a paragraph ends at an empty line',
  ),
  kind: z.enum(paperKinds).optional().describe('Of a note: what kind of paper it is'),
  level: z.enum(paperLevels).optional().describe('Of a note: what a reader should bring'),
  aliases: z
    .array(line)
    .min(1)
    .optional()
    .describe('Of a note: names, acronyms and other words that people search for'),
  questions: z
    .array(line.max(120))
    .max(20)
    .default([])
    .describe(
      'Of a note, if one likes: questions or needs that the paper answers, in the plain words of a reader who does not know the field’s; only the search reads them',
    ),
  summary: line
    .min(40)
    .max(200)
    .optional()
    .describe('Of a note: one plain sentence of 40 to 200 characters'),
  findings: z
    .array(finding)
    .min(1)
    .optional()
    .describe('Of a note: three to six findings, each with the words it rests on'),
  implied: z
    .array(implied)
    .min(1)
    .optional()
    .describe('Of a note: numbers that the abstract implies without printing them; most have none'),
  relations: z
    .array(relation)
    .default([])
    .describe('How the paper stands to others of the list; each is stated once'),
});

export type PaperFields = z.output<typeof paperFields>;
/** A paper's front matter as a person may write it, before defaults are filled in. */
export type PaperFieldsInput = z.input<typeof paperFields>;
export type RelationFields = z.output<typeof relation>;

/** The fields that make a note: an entry has all of them and a body, or none. */
export const noteFields = ['kind', 'level', 'aliases', 'summary', 'findings'] as const;
