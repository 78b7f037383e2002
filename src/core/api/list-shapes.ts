import { z } from 'zod';
import { collectionNames } from '../schema/collections.ts';
import { relationKind, relationWhy } from './paper-parts.ts';
import { listedPaper } from './paper-shape.ts';
import {
  address,
  count,
  day,
  file,
  identifiers,
  keys,
  paperKey,
  paperPage,
  text,
} from './values.ts';

/* What the files of the whole list hold below their top. */

const id = text.describe(
  'Its id, which is part of its address. Should it ever change, the old address still answers.',
);
const url = address.describe('Its page.');
const title = text.describe('Its title.');
const files = z.array(file).describe('Its papers as files for reference managers.');

export const papersFields = {
  papers: z.array(listedPaper).describe('Every paper once, newest on the list first.'),
};

const comparison = z
  .strictObject({
    caption: text.describe('What the table compares.'),
    rows: z
      .array(
        z.strictObject({
          paper: paperKey,
          name: text.describe('What the paper or its method is called there.'),
          compared: text.describe('What is compared.'),
          setting: text.describe('In what setting.'),
          figure: text.describe('The headline figure.'),
          finding: text.describe('Id of the finding in which the figure stands.'),
        }),
      )
      .describe('A row a paper, in the order of the page.'),
  })
  .meta({ id: 'Comparison' });

const topic = z
  .strictObject({
    id,
    url,
    title,
    summary: text.describe('What it is about, in a sentence.'),
    papers: keys.describe('Keys of its papers, in the order in which they became public.'),
    comparison: comparison.optional().describe('Some of its papers side by side.'),
    files,
  })
  .meta({ id: 'Topic' });

export const topicsFields = {
  topics: z.array(topic).describe('Every topic, in the order of the list.'),
};

const step = z.strictObject({
  paper: paperKey,
  url: paperPage,
  why: text.describe('Why it stands there.'),
});

const path = z
  .strictObject({
    id,
    url,
    title,
    summary: text.describe('What it leads through, in a sentence.'),
    question: text.describe('What its reader can answer at the end.'),
    hours: count.describe('Hours to read its papers with care, by our estimate.'),
    start: z
      .strictObject({
        need: text.describe('What a newcomer wants.'),
        answer: text.describe('Our short answer.'),
        topic: text.describe('Id of the topic to look at.'),
      })
      .optional()
      .describe('How the page “Start here” leads to it, where it does.'),
    steps: z.array(step).describe('Its papers, in the order to read them.'),
    files,
  })
  .meta({ id: 'Path' });

export const pathsFields = {
  paths: z.array(path).describe('Every reading path, in the order of the list.'),
};

const term = z
  .strictObject({
    id,
    url: address.describe('Its place in the glossary.'),
    title,
    definition: text.describe('What it means, as the field uses it.'),
    aliases: z.array(text).describe('Other words for it.'),
    papers: keys.describe('Keys of the papers that use it, newest on the list first.'),
  })
  .meta({ id: 'Term' });

export const termsFields = { terms: z.array(term).describe('Every term, by title.') };

const edge = z
  .strictObject({
    from: text.describe('Key of the paper that states the relation.'),
    kind: relationKind,
    to: text.describe('Key of the paper that it names.'),
    why: relationWhy,
  })
  .meta({ id: 'Edge' });

export const relationsFields = {
  relations: z
    .array(edge)
    .describe('Every stated relation once, in the order of the papers that state them.'),
};

export const identifiersFields = {
  byKey: z
    .record(z.string(), identifiers)
    .describe('The identifiers of each paper, by its key, newest on the list first.'),
  byIdentifier: z
    .record(z.string(), text)
    .describe(
      'The key of the paper for each identifier, in lower case and without a version. A paper on arXiv is found by the DOI that arXiv gives it too.',
    ),
};

const collection = z
  .enum(collectionNames)
  .describe('What it is, as the first part of its address.');

const moved = z
  .strictObject({
    collection,
    from: text.describe('The id that it had.'),
    to: text.describe('The id that it has now.'),
  })
  .meta({ id: 'Moved' });

const removed = z
  .strictObject({
    collection,
    id: text.describe('The id that it had.'),
    date: day.describe('Day on which it left the list.'),
    reason: text.describe('Why, in a sentence.'),
  })
  .meta({ id: 'Removed' });

export const movedFields = {
  moved: z.array(moved).describe('Entries with another id now, in the order in which they moved.'),
  removed: z
    .array(removed)
    .describe('Entries that left the list. A paper keeps its file, which says so too.'),
};

/** What a file holds below its top, as its maker gives it. */
export type Held<Fields extends z.core.$ZodLooseShape> = z.infer<
  z.ZodObject<Fields, z.core.$strict>
>;

export type Papers = Held<typeof papersFields>;
export type Topics = Held<typeof topicsFields>;
export type Paths = Held<typeof pathsFields>;
export type Terms = Held<typeof termsFields>;
export type Relations = Held<typeof relationsFields>;
export type IdentifierMaps = Held<typeof identifiersFields>;
export type Moves = Held<typeof movedFields>;
