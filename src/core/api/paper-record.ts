import { paperEndings } from '../cite/bibliography.ts';
import type { Addresses } from '../describe/addresses.ts';
import { noteMarkdown } from '../describe/markdown.ts';
import { citedRecord } from '../describe/record.ts';
import type { Note, Paper, RemovedPaper } from '../library/types.ts';
import { fullName, type Name } from '../text/names.ts';
import { bibliographyFiles, pageUrl, recordUrl } from './addresses.ts';
import { changed, identifiersOf, texOf } from './listed-paper.ts';
import type { Author, PaperRecord } from './paper-shape.ts';

/**
 * A paper, whole.
 *
 * @param removal when and why it left the list, where it did
 */
export function paperRecord(
  paper: Paper,
  at: Addresses,
  removal?: Pick<RemovedPaper, 'date' | 'reason'>,
): PaperRecord {
  const { key, venue, identifiers, note, abstract } = paper;
  const { urls, absolute } = at;
  return {
    key,
    title: paper.title.plain,
    titleTex: texOf(paper.title),
    cited: citedVersion(paper),
    authors: paper.authors.map(authorOf),
    arxivAuthors: paper.arxivAuthors?.map(authorOf),
    year: paper.year,
    submitted: paper.submitted,
    firstAppeared: paper.firstAppeared,
    venue: {
      kind: venue.fields.kind,
      label: venue.label,
      details: venue.details,
      series: {
        id: venue.series.slug,
        title: venue.series.name,
        url: absolute(urls.venue(venue.series.slug)),
      },
    },
    identifiers: identifiersOf(paper),
    arxivCategory: identifiers.category,
    links: [...paper.links],
    topics: paper.topics.map(({ id, title }) => ({ id, title, url: absolute(urls.topic(id)) })),
    added: paper.added,
    changed: changed(paper),
    changes: paper.changes,
    remark: paper.remark,
    withdrawn: paper.withdrawn,
    unsure: [...paper.unsure],
    removed: removal && { date: removal.date, reason: removal.reason },
    abstract: abstract.length
      ? {
          text: abstract.map(({ source }) => source).join('\n\n'),
          plain: abstract.map(({ plain }) => plain).join('\n\n'),
          owner: 'The authors of the paper',
        }
      : undefined,
    aliases: [...paper.aliases],
    note: note && noteRecord(key, note, at),
    relations: paper.relations.map(({ paper: other, kind, stated, label, why }) => ({
      kind,
      direction: stated ? 'outgoing' : 'incoming',
      label,
      paper: otherPaper(other, at),
      why,
    })),
    related: paper.related.map(({ paper: other, shared }) => ({
      paper: otherPaper(other, at),
      shared: [...shared],
    })),
    terms: paper.terms.map(({ id, title }) => ({ id, title, url: absolute(urls.term(id)) })),
    files: [
      { format: 'Markdown', mediaType: 'text/markdown', url: absolute(urls.paperFile(key, 'md')) },
      ...bibliographyFiles(paperEndings, (ending) => absolute(urls.paperFile(key, ending))),
    ],
  };
}

const otherPaper = (paper: Paper, at: Addresses) => ({
  key: paper.key,
  title: paper.title.plain,
  url: pageUrl(paper, at),
  record: recordUrl(paper.key, at),
});

const authorOf = (name: Name): Author =>
  name.group === undefined
    ? { name: fullName(name), family: name.family, given: name.given }
    : { name: name.group, group: true };

/** The version cited, from the record that all exports are made of. */
function citedVersion(paper: Paper): PaperRecord['cited'] {
  const { csl, date, pdf } = citedRecord(paper);
  return {
    type: csl.type,
    title: csl.title,
    titleTex: texOf(paper.citedTitle),
    date,
    container: csl['container-title'],
    meeting: csl['event-title'],
    collection: csl['collection-title'],
    publisher: csl.publisher,
    volume: csl.volume,
    issue: csl.issue,
    number: csl.number,
    pages: csl.page,
    doi: csl.DOI,
    url: csl.URL,
    pdf,
    language: csl.language,
  };
}

/** The note, each finding with its address. */
function noteRecord(key: string, note: Note, at: Addresses): PaperRecord['note'] {
  return {
    kind: note.kind,
    level: note.level,
    summary: note.summary,
    findings: note.findings.map(({ id, claim, quote }) => ({
      id,
      claim,
      quote: quote.source.replace(/\s+/g, ' ').trim(),
      url: at.absolute(at.urls.finding(key, id)),
    })),
    markdown: noteMarkdown(key, note.body, at),
  };
}
