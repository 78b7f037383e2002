import type { Addresses } from '../describe/addresses.ts';
import { citedRecord } from '../describe/record.ts';
import { lastChange } from '../library/dates.ts';
import type { Paper, Title } from '../library/types.ts';
import { fullName } from '../text/names.ts';
import { pageUrl, recordUrl } from './addresses.ts';
import type { ListedPaper } from './paper-shape.ts';
import type { Identifiers } from './values.ts';

/** A title as TeX, where that is not the plain one. */
export const texOf = ({ source, plain }: Title) => (source === plain ? undefined : source);

/** The day on which the list last said something new of a paper. */
export const changed = (paper: Paper) => lastChange([paper]) ?? paper.added;

/** The identifiers of a paper; its DOI is that of the version cited. */
export function identifiersOf(paper: Paper): Identifiers {
  const { arxiv, acl, openreview } = paper.identifiers;
  return { arxiv, doi: citedRecord(paper).csl.DOI, acl, openreview };
}

/** A paper as the list of all papers has it. */
export function listedPaper(paper: Paper, at: Addresses): ListedPaper {
  const { key, title, citedTitle, note } = paper;
  return {
    key,
    url: pageUrl(paper, at),
    record: recordUrl(key, at),
    title: title.plain,
    titleTex: texOf(title),
    citedTitle: citedTitle === title ? undefined : citedTitle.plain,
    authors: paper.authors.map(fullName),
    year: paper.year,
    venue: paper.venue.label,
    topics: paper.topics.map(({ id }) => id),
    identifiers: identifiersOf(paper),
    kind: note?.kind,
    level: note?.level,
    summary: note?.summary,
    withdrawn: paper.withdrawn && true,
    added: paper.added,
    changed: changed(paper),
  };
}
