import { z } from 'zod';
import { paperKinds, paperLevels, relationKinds } from '../schema/paper.ts';
import {
  address,
  day,
  paperKey,
  paperPage,
  paperRecordUrl,
  paperTitle,
  partialDate,
  text,
} from './values.ts';

/* The parts of a paper's record. */

export const kind = z.enum(paperKinds).describe('What kind of paper it is, by our judgement.');
export const level = z.enum(paperLevels).describe('What it asks of a reader, by our judgement.');
export const summary = text.describe('The paper in one plain sentence.');
export const relationKind = z
  .enum(relationKinds)
  .describe(
    'From the paper that states it: “read-before” says that it should be read before the other, “surveys” that it surveys work of the other’s kind. “contrasts-with” and “compares-with” hold both ways.',
  );
export const relationWhy = text.describe('The reason, in a sentence.');

export const author = z
  .strictObject({
    name: text.describe('The name as it is read: “Ziteng Sun”.'),
    family: text.optional().describe('Family name of a person, particles with it.'),
    given: text.optional().describe('Given names of a person, where there are any.'),
    group: z.literal(true).optional().describe('There where a group signs as one.'),
  })
  .meta({ id: 'Author' });

const part = text.optional();

/** The version that is cited, in the words of all exports. */
export const cited = z
  .strictObject({
    type: text.describe('What it is, as CSL names it: “paper-conference”, “article”.'),
    title: text.describe('The title that this version bears, as plain text.'),
    titleTex: part.describe('The same with formulas as TeX, where it has any.'),
    date: partialDate.describe('Its date, no finer than it is known: 2023, 2023-10, 2023-10-23.'),
    container: part.describe('Proceedings, journal or book that it stands in.'),
    meeting: part.describe('The conference or workshop, with its year.'),
    collection: part.describe('The series of books that the proceedings stand in.'),
    publisher: part.describe('Publisher, institution or preprint server.'),
    volume: part.describe('Volume, as text.'),
    issue: part.describe('Issue, as text.'),
    number: part.describe('Number of a report, or “arXiv:” with the id of a preprint.'),
    pages: part.describe('Pages, as 30222-30242.'),
    doi: part.describe('Its DOI.'),
    url: address.optional().describe('Its landing page.'),
    pdf: address.optional().describe('A PDF that everyone can read.'),
    language: text.describe('Its language, as BCP 47 names it.'),
  })
  .meta({ id: 'Cited' });

export const abstract = z
  .strictObject({
    text: text.describe(
      'The abstract, formulas as TeX between dollars and \\$ for a dollar. An empty line parts paragraphs.',
    ),
    plain: text.describe('The same without TeX, formulas as a person would type them.'),
    owner: text.describe('Whose words they are.'),
  })
  .meta({ id: 'Abstract' });

const finding = z
  .strictObject({
    id: text.describe('Its id, once a paper.'),
    claim: text.describe('What the paper found or made, in our words.'),
    quote: text.describe('The words of the abstract that it rests on, as abstract.text has them.'),
    url: address.describe('Its place on the page of the paper.'),
  })
  .meta({ id: 'Finding' });

export const note = z
  .strictObject({
    kind,
    level,
    summary,
    findings: z.array(finding).describe('Its findings, in the order of the page.'),
    markdown: text.describe('The text of the note, as Markdown with whole links.'),
  })
  .meta({ id: 'Note' });

/** Another paper of the list. */
const otherPaper = z
  .strictObject({ key: paperKey, title: paperTitle, url: paperPage, record: paperRecordUrl })
  .meta({ id: 'OtherPaper' });

export const relation = z
  .strictObject({
    kind: relationKind,
    direction: z
      .enum(['outgoing', 'incoming'])
      .describe(
        '“outgoing” where this paper states the relation, “incoming” where the other does.',
      ),
    label: text.describe('What it is called from this paper’s side.'),
    paper: otherPaper.describe('The other paper.'),
    why: relationWhy,
  })
  .meta({ id: 'Relation' });

export const related = z
  .strictObject({
    paper: otherPaper.describe('The other paper.'),
    shared: z.array(text).describe('The words that the two share, those that tell most first.'),
  })
  .meta({ id: 'Related' });

export const change = z
  .strictObject({
    date: day.describe('The day.'),
    kind: z
      .enum(['published', 'revised', 'corrected', 'withdrawn', 'noted'])
      .describe('What happened: to the paper, or to our entry of it.'),
    text: text.describe('A sentence on it.'),
  })
  .meta({ id: 'Change' });
