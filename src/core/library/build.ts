import type { Entries } from '../schema/collections.ts';
import { paperKinds, paperLevels } from '../schema/paper.ts';
import type { Redirects } from '../schema/redirects.ts';
import { compareText } from '../text/fold.ts';
import type { MathRenderer } from '../text/rich-text.ts';
import { indexAuthors } from './authors.ts';
import { buildComparison } from './comparison.ts';
import { formerEntries } from './former.ts';
import { draftPaper, type Draft } from './draft-paper.ts';
import { hoursToRead } from './effort.ts';
import { groupBy } from './group.ts';
import { inOrderOfAppearance, newestFirst } from './order.ts';
import { findRelated } from './related.ts';
import { relate } from './relations.ts';
import { findTermsUsed } from './terms.ts';
import type { Library, Paper, Term, Topic } from './types.ts';
import { subjectOf } from './word-vectors.ts';

type TopicLinks = 'papers' | 'comparison';

/**
 * Connects the entries of a content folder into the list that pages, exports and
 * search are made from. The entries must have been found without problems: a name
 * that leads nowhere throws here.
 *
 * @param redirects what became of entries that are no more
 */
export function buildLibrary(
  entries: Entries,
  math: MathRenderer,
  redirects: Redirects = new Map(),
): Library {
  const topics = new Map(
    entries.topics
      .toSorted((a, b) => a.data.order - b.data.order || compareText(a.id, b.id))
      .map(({ id, data: { title, summary, order } }): [string, Draft<Topic, TopicLinks>] => [
        id,
        { id, title, summary, order, papers: [] },
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
    found(topics, id, 'topic').comparison = buildComparison(data.comparison, paper);
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
    ...formerEntries(redirects, (name, id) => entries[name].some((entry) => entry.id === id), math),
  };
}

const hasPapers = ({ papers }: { papers: readonly Paper[] }) => papers.length > 0;

function found<T>(all: ReadonlyMap<string, T>, name: string, what: string): T {
  const value = all.get(name);
  if (!value) throw new Error(`The list has no ${what} named "${name}".`);
  return value;
}
