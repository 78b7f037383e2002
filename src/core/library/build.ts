import type { Entries, Entry } from '../schema/collections.ts';
import type { TopicFields } from '../schema/topic.ts';
import { paperKinds, paperLevels } from '../schema/paper.ts';
import { compareText } from '../text/fold.ts';
import { parseName } from '../text/names.ts';
import { richText, type MathRenderer } from '../text/rich-text.ts';
import { protectCapitals } from '../text/titles.ts';
import { indexAuthors } from './authors.ts';
import { dateInWords, firstAppearance, vouchedSubmission } from './dates.ts';
import { groupBy } from './group.ts';
import { hoursToRead } from './effort.ts';
import { paperLinks } from './links.ts';
import { inOrderOfAppearance, newestFirst } from './order.ts';
import { passages } from './passages.ts';
import { findRelated } from './related.ts';
import { relate } from './relations.ts';
import { findTermsUsed } from './terms.ts';
import type { Comparison, Library, Paper, Term, Title, Topic } from './types.ts';
import { describeVenue } from './venues.ts';
import { subjectOf } from './word-vectors.ts';

/** A paper, a topic or the like while what it is connected to is still being added. */
type Draft<T, Connected extends keyof T> = Omit<T, Connected> & {
  -readonly [Key in Connected]: T[Key];
};

type TopicLinks = 'papers' | 'comparison';

/**
 * Connects the entries of a content folder into the list that pages, exports and
 * search are made from. The entries must have been found without problems: a name
 * that leads nowhere throws here.
 */
export function buildLibrary(entries: Entries, math: MathRenderer): Library {
  const topics = new Map(
    entries.topics
      .toSorted((a, b) => a.data.order - b.data.order || compareText(a.id, b.id))
      .map(({ id, data: { comparison: _, ...data } }): [string, Draft<Topic, TopicLinks>] => [
        id,
        { id, ...data, papers: [] },
      ]),
  );
  const topic = (id: string) => found(topics, id, 'topic');
  const drafts = entries.papers.map((entry) => draftPaper(entry, topic, math));
  const byKey = new Map<string, Paper>(drafts.map((paper) => [paper.key, paper]));
  const paper = (key: string) => found(byKey, key, 'paper');

  const neighbours = findRelated(drafts.map(subjectOf));
  const relations = relate(entries.papers, paper);
  for (const draft of drafts) {
    draft.relations = relations.get(draft.key) ?? [];
    draft.related = neighbours
      .get(draft.key)!
      .map(({ key, shared }) => ({ paper: paper(key), shared }));
  }
  const terms = entries.glossary
    .map(({ id, data }): Draft<Term, 'papers'> => ({ id, ...data, papers: [] }))
    .sort((a, b) => compareText(a.title, b.title));
  const termsOf = findTermsUsed(terms);
  drafts.forEach((draft, n) => {
    draft.terms = termsOf(draft, entries.papers[n]!.body);
  });
  const papers = drafts.toSorted(newestFirst);
  for (const { id, data } of entries.topics)
    found(topics, id, 'topic').comparison = connect(data.comparison, paper);
  for (const term of terms) term.papers = papers.filter((each) => each.terms.includes(term));
  for (const topic of topics.values())
    topic.papers = papers.filter((each) => each.topics.includes(topic)).sort(inOrderOfAppearance);

  return {
    papers,
    paper,
    topics: [...topics.values()],
    paths: entries.paths
      .map(({ id, data }) => {
        const steps = data.steps.map((step) => ({ paper: paper(step.paper), why: step.why }));
        return {
          id,
          ...data,
          start: data.start && { ...data.start, topic: topic(data.start.topic) },
          steps,
          hours: hoursToRead(steps.map((step) => step.paper)),
        };
      })
      .sort((a, b) => a.order - b.order || compareText(a.id, b.id)),
    terms,
    authors: indexAuthors(papers),
    venues: [...groupBy(papers, (each) => each.venue.series.slug)]
      .map(([slug, group]) => ({ slug, name: group[0]!.venue.series.name, papers: group }))
      .sort((a, b) => compareText(a.name, b.name)),
    years: [...groupBy(papers, (each) => String(each.year))]
      .map(([year, group]) => ({ year: Number(year), papers: group }))
      .sort((a, b) => b.year - a.year),
    kinds: paperKinds
      .map((kind) => ({ kind, papers: papers.filter(({ note }) => note?.kind === kind) }))
      .filter(hasPapers),
    levels: paperLevels
      .map((level) => ({ level, papers: papers.filter(({ note }) => note?.level === level) }))
      .filter(hasPapers),
  };
}

function connect(
  comparison: TopicFields['comparison'],
  paper: (key: string) => Paper,
): Comparison | undefined {
  return (
    comparison && {
      caption: comparison.caption,
      rows: comparison.rows.map((row) => {
        const compared = paper(row.paper);
        const finding = compared.note?.findings.find(({ id }) => id === row.finding);
        if (!finding) throw new Error(`${row.paper} has no finding named "${row.finding}".`);
        return { ...row, paper: compared, finding };
      }),
    }
  );
}

const hasPapers = ({ papers }: { papers: readonly Paper[] }) => papers.length > 0;

function found<T>(all: ReadonlyMap<string, T>, name: string, what: string): T {
  const value = all.get(name);
  if (!value) throw new Error(`The list has no ${what} named "${name}".`);
  return value;
}

function title(source: string, capitals: string[] | undefined, math: MathRenderer): Title {
  return { ...richText(source, math), bibtex: protectCapitals(source, capitals) };
}

function draftPaper(
  { id, data }: Entry<'papers'>,
  topic: (id: string) => Topic,
  math: MathRenderer,
): Draft<Paper, 'relations' | 'related' | 'terms'> {
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
    note:
      kind && level && summary && findings
        ? {
            kind,
            level,
            summary,
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

/** What a withdrawal's banner says, as much of it as is known. */
function withdrawal({ date, by }: { date?: string; by?: string }): string {
  const who = by ? ` by the ${by}` : '';
  const when = date ? ` ${date.length === 10 ? 'on' : 'in'} ${dateInWords(date)}` : '';
  return `This paper was withdrawn${who}${when}.`;
}
