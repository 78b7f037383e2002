import { listEndings } from '../cite/bibliography.ts';
import type { Addresses } from '../describe/addresses.ts';
import { arxivDoi } from '../identifiers.ts';
import type { Library } from '../library/types.ts';
import { bibliographyFiles, pageUrl } from './addresses.ts';
import type {
  IdentifierMaps,
  Moves,
  Papers,
  Paths,
  Relations,
  Terms,
  Topics,
} from './list-shapes.ts';
import { identifiersOf, listedPaper } from './listed-paper.ts';

/* What the files of the whole list hold, made from the list. */

export const papersOf = ({ papers }: Library, at: Addresses): Papers => ({
  papers: papers.map((paper) => listedPaper(paper, at)),
});

export const topicsOf = ({ topics }: Library, { urls, absolute }: Addresses): Topics => ({
  topics: topics.map(({ id, title, summary, papers, comparison }) => ({
    id,
    url: absolute(urls.topic(id)),
    title,
    summary,
    papers: papers.map(({ key }) => key),
    comparison: comparison && {
      caption: comparison.caption,
      rows: comparison.rows.map(({ paper, finding, ...row }) => ({
        ...row,
        paper: paper.key,
        finding: finding.id,
      })),
    },
    files: bibliographyFiles(listEndings, (ending) => absolute(urls.topicFile(id, ending))),
  })),
});

export function pathsOf({ paths }: Library, at: Addresses): Paths {
  const { urls, absolute } = at;
  return {
    paths: paths.map(({ id, title, summary, question, hours, start, steps }) => ({
      id,
      url: absolute(urls.path(id)),
      title,
      summary,
      question,
      hours,
      start: start && { need: start.need, answer: start.answer, topic: start.topic.id },
      steps: steps.map(({ paper, why }) => ({ paper: paper.key, url: pageUrl(paper, at), why })),
      files: bibliographyFiles(listEndings, (ending) => absolute(urls.pathFile(id, ending))),
    })),
  };
}

export const termsOf = ({ terms }: Library, { urls, absolute }: Addresses): Terms => ({
  terms: terms.map(({ id, title, definition, aliases, papers }) => ({
    id,
    url: absolute(urls.term(id)),
    title,
    definition,
    aliases: [...aliases],
    papers: papers.map(({ key }) => key),
  })),
});

export const relationsOf = ({ papers }: Library): Relations => ({
  relations: papers.flatMap(({ key, relations }) =>
    relations
      .filter(({ stated }) => stated)
      .map(({ kind, paper, why }) => ({ from: key, kind, to: paper.key, why })),
  ),
});

/** What became of entries that moved or left. */
export const movesOf = ({ moved, removed, removedPapers }: Library): Moves => ({
  moved: moved.map(({ collection, from, to }) => ({ collection, from, to })),
  removed: [
    ...removedPapers.map(({ paper, date, reason }) => ({
      collection: 'papers' as const,
      id: paper.key,
      date,
      reason,
    })),
    ...removed.map(({ collection, id, date, reason }) => ({ collection, id, date, reason })),
  ],
});

/** Keys and identifiers, from either to the other. */
export function identifierMaps({ papers }: Library): IdentifierMaps {
  const all = papers.map((paper) => ({ key: paper.key, identifiers: identifiersOf(paper) }));
  const pairs = all.flatMap(({ key, identifiers: { arxiv, doi, acl, openreview } }) =>
    [arxiv, arxiv && arxivDoi(arxiv), doi, acl, openreview]
      .filter((id) => id !== undefined)
      .map((id) => [id.toLowerCase(), key]),
  );
  return {
    byKey: Object.fromEntries(all.map(({ key, identifiers }) => [key, identifiers])),
    byIdentifier: Object.fromEntries(pairs),
  };
}
