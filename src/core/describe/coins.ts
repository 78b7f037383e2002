import type { Paper } from '../library/types.ts';
import { indexName, type Name } from '../text/names.ts';
import { citedRecord } from './record.ts';
import { known, type Fact } from './tags.ts';

const format = (name: string): Fact => ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${name}`];

/**
 * A paper as a ContextObject of OpenURL (ANSI/NISO Z39.88-2004), for the title of a
 * COinS span: pairs of a key and a value, encoded, with `&` between them.
 */
export function contextObject(paper: Paper): string {
  const { csl, date } = citedRecord(paper);
  const facts: Fact[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ...work(paper),
    ['rft_id', csl.DOI && `info:doi/${csl.DOI}`],
    ['rft_id', csl.URL],
    ['rft.date', date],
    ['rft.pages', csl.page],
    ...firstAuthor(paper.authors[0]),
    ...paper.authors.map((name): Fact => ['rft.au', authorOf(name)]),
  ];
  return known(facts)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
}

/** What sort of work it is, its title, and what it stands in. */
function work(paper: Paper): Fact[] {
  const { csl } = citedRecord(paper);
  const { kind } = paper.venue.fields;
  const { title, 'container-title': container, publisher } = csl;
  switch (kind) {
    case 'conference':
    case 'workshop':
      return [
        format('book'),
        ['rft.genre', 'proceeding'],
        ['rft.atitle', title],
        ['rft.btitle', container],
      ];
    case 'journal':
      return [
        format('journal'),
        ['rft.genre', 'article'],
        ['rft.atitle', title],
        ['rft.jtitle', container],
        ['rft.volume', csl.volume],
        ['rft.issue', csl.issue],
      ];
    case 'chapter':
      return [
        format('book'),
        ['rft.genre', 'bookitem'],
        ['rft.atitle', title],
        ['rft.btitle', container],
        ['rft.pub', publisher],
      ];
    case 'book':
    case 'report':
      return [format('book'), ['rft.genre', kind], ['rft.btitle', title], ['rft.pub', publisher]];
    case 'thesis':
      return [format('dissertation'), ['rft.title', title], ['rft.inst', publisher]];
    case 'preprint':
    case 'webpage':
      return [
        format('dc'),
        ['rft.type', kind],
        ['rft.title', title],
        ['rft.source', container],
        ['rft.publisher', publisher],
        ['rft.identifier', csl.number ?? csl.URL],
      ];
  }
}

/** A comma at its end keeps a name without given names one field, in its place. */
const authorOf = (name: Name) => (name.given ? indexName(name) : `${indexName(name)},`);

/** The parts of the first author's name, where it has two. */
function firstAuthor(name: Name | undefined): Fact[] {
  if (!name?.given) return [];
  return [
    ['rft.aulast', name.family],
    ['rft.aufirst', name.given],
  ];
}
