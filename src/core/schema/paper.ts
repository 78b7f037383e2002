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
  arxiv: identifier('arxiv').optional(),
  category: line
    .regex(/^[a-z-]+(?:\.[A-Za-z-]+)?$/, 'must be an arXiv category such as cs.CL')
    .optional(),
  doi: identifier('doi').optional(),
  acl: identifier('acl').optional(),
  openreview: identifier('openreview').optional(),
});

/** A person or a group; letters of any script, so that a lone comma is none. */
const name = line.regex(/\p{L}/u, 'must hold a name, as "Sun, Ziteng"');

const addresses = z.array(webAddress).default([]);

const links = z.strictObject({
  /** The paper itself as a web page. */
  html: webAddress.optional(),
  code: addresses,
  data: addresses,
  models: addresses,
  project: addresses,
});

const change = z.strictObject({
  date: wholeDate,
  kind: z.enum(['published', 'revised', 'corrected', 'withdrawn', 'noted']),
  text,
});

const finding = z.strictObject({ id: slug, claim: line, quote: text });

/** A number as a note has it; YAML reads one without quotes as a number. */
const number = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), line);

const implied = z.strictObject({ number, why: line });

const relation = z.strictObject({ kind: z.enum(relationKinds), paper: line, why: line });

/**
 * The front matter of `content/papers/<key>.mdx`. The file's name is the paper's
 * key, and so its id, its address and its citation key.
 */
export const paperFields = z.strictObject({
  /** The title the list knows the paper by. */
  title: line,
  /** The title of the version that is cited, where it is another one. */
  publishedTitle: line.optional(),
  /** Words of the title that keep their capital in BibTeX where the rule cannot know it. */
  capitals: z.array(line).optional(),
  /** "Family, Given" each, in the printed order of the version cited; without a comma, a group. */
  authors: z.array(name).min(1),
  /** The order on arXiv, where it is another one. */
  arxivAuthors: z.array(name).min(1).optional(),
  /** The day of the first version on arXiv. */
  submitted: partialDate.optional(),
  venue,
  identifiers: identifiers.default({}),
  links: links.default({ code: [], data: [], models: [], project: [] }),
  /** The first is the paper's primary topic. */
  topics: z.array(slug).min(1).max(4),
  /** The day the entry came to the list. */
  added: wholeDate,
  /** The paper's place in the collection it was brought in with. */
  position: z.int().positive().optional(),
  changes: z.array(change).default([]),
  remark: line.optional(),
  withdrawn: z.strictObject({ date: partialDate.optional(), by: line.optional() }).optional(),
  unsure: z.array(z.enum(unsureFacts)).default([]),
  /** The authors' text, with TeX between dollars; a paragraph ends at an empty line. */
  abstract: text,
  kind: z.enum(paperKinds).optional(),
  level: z.enum(paperLevels).optional(),
  aliases: z.array(line).min(1).optional(),
  /** What a reader with none of the field's words would ask, and the paper answers; for the search alone. */
  questions: z.array(line.max(120)).max(20).default([]),
  summary: line.min(40).max(200).optional(),
  findings: z.array(finding).min(1).optional(),
  /** Numbers that the note may tell though the abstract does not print them, and why. */
  implied: z.array(implied).min(1).optional(),
  relations: z.array(relation).default([]),
});

export type PaperFields = z.output<typeof paperFields>;
/** A paper's front matter as a person may write it, before defaults are filled in. */
export type PaperFieldsInput = z.input<typeof paperFields>;
export type FindingFields = z.output<typeof finding>;
export type RelationFields = z.output<typeof relation>;

/** The fields that make a note: an entry has all of them and a body, or none. */
export const noteFields = ['kind', 'level', 'aliases', 'summary', 'findings'] as const;
