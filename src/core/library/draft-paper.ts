import type { Entry } from '../schema/collections.ts';
import { parseName } from '../text/names.ts';
import { richText, type MathRenderer } from '../text/rich-text.ts';
import { protectCapitals, titleRuns } from '../text/titles.ts';
import { dateInWords, firstAppearance, vouchedSubmission } from './dates.ts';
import { paperLinks } from './links.ts';
import { passages } from './passages.ts';
import type { Paper, Title, Topic } from './types.ts';
import { describeVenue } from './venues.ts';

/** A paper, a topic or the like while what it is connected to is still being added. */
export type Draft<T, Connected extends keyof T> = Omit<T, Connected> & {
  -readonly [Key in Connected]: T[Key];
};

export type PaperDraft = Draft<Paper, 'relations' | 'related' | 'terms'>;

/**
 * What an entry says of its paper, ready to be printed; nothing yet of what it shares
 * with others.
 *
 * @param topic finds a topic by its id
 */
export function draftPaper(
  { id, data, body }: Entry<'papers'>,
  topic: (id: string) => Topic,
  math: MathRenderer,
): PaperDraft {
  const listed = title(data.title, data.capitals, math);
  const { kind, level, summary, findings } = data;
  const abstract = data.abstract
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' '));
  return {
    key: id,
    title: listed,
    citedTitle: data.publishedTitle ? title(data.publishedTitle, data.capitals, math) : listed,
    authors: data.authors.map(parseName),
    arxivAuthors: data.arxivAuthors?.map(parseName),
    year: data.venue.year,
    submitted: vouchedSubmission(data),
    firstAppeared: firstAppearance(data),
    venue: describeVenue(data.venue),
    identifiers: data.identifiers,
    links: paperLinks(data),
    topics: data.topics.map(topic),
    added: data.added,
    position: data.position,
    changes: data.changes,
    remark: data.remark,
    withdrawn: data.withdrawn && { sentence: withdrawal(data.withdrawn) },
    unsure: data.unsure,
    abstract: abstract.map((paragraph) => richText(paragraph, math)),
    aliases: data.aliases ?? [],
    questions: data.questions,
    note:
      kind && level && summary && findings
        ? {
            kind,
            level,
            summary,
            body,
            findings: findings.map((each) => ({ ...each, quote: richText(each.quote, math) })),
            passages: passages(
              abstract,
              findings.map(({ quote }) => quote),
              math,
            ),
          }
        : undefined,
    relations: [],
    related: [],
    terms: [],
  };
}

function title(source: string, capitals: string[] | undefined, math: MathRenderer): Title {
  const bibtex = protectCapitals(source, capitals);
  return { ...richText(source, math), bibtex, runs: titleRuns(bibtex, math.plain) };
}

/** What a withdrawal's banner says, as much of it as is known. */
function withdrawal({ date, by }: { date?: string; by?: string }): string {
  const who = by ? ` by the ${by}` : '';
  const when = date ? ` ${date.length === 10 ? 'on' : 'in'} ${dateInWords(date)}` : '';
  return `This paper was withdrawn${who}${when}.`;
}
