import { arxivDoi } from '../identifiers.ts';
import type { Paper } from '../library/types.ts';
import type { Name } from '../text/names.ts';
import { landingPage } from './landing-page.ts';

const types = {
  conference: 'paper-conference',
  workshop: 'paper-conference',
  journal: 'article-journal',
  book: 'book',
  chapter: 'chapter',
  report: 'report',
  thesis: 'thesis',
  webpage: 'webpage',
  preprint: 'article',
} as const satisfies Record<Paper['venue']['fields']['kind'], string>;

export type CslType = (typeof types)[keyof typeof types];

export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/**
 * An item of CSL-JSON with keys of its schema alone
 * (https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json). It stands
 * in the middle of all exports: each is a table from it.
 */
export interface CslJson {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly author: readonly CslName[];
  readonly issued: { readonly 'date-parts': readonly [readonly number[]] };
  readonly 'container-title'?: string;
  readonly 'event-title'?: string;
  readonly 'collection-title'?: string;
  readonly publisher?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly number?: string;
  readonly page?: string;
  readonly DOI?: string;
  readonly URL?: string;
  /** Of a paper that was removed, nothing is left but its record. */
  readonly abstract?: string;
  readonly language: string;
  readonly note?: string;
  /** What CSL has no key for, under the names that `npm run new` reads. */
  readonly custom: {
    readonly venue_kind: Paper['venue']['fields']['kind'];
    readonly series?: string;
    readonly arxiv?: string;
    readonly arxiv_category?: string;
    readonly acl?: string;
    readonly openreview?: string;
  };
}

const cslName = (name: Name): CslName =>
  name.group === undefined ? { family: name.family, given: name.given } : { literal: name.group };

/** The date of the version cited, no finer than it is known: a publication's is its year. */
function issued({ venue, submitted, year }: Paper): CslJson['issued'] {
  const isCited = venue.fields.kind === 'preprint' && submitted?.startsWith(String(year));
  return { 'date-parts': [isCited ? submitted!.split('-').map(Number) : [year]] };
}

const made = new WeakMap<Paper, CslJson>();

/**
 * The paper as CSL-JSON: the version cited, whole. What is not known has no key. Every
 * export and every list asks for it, so that it is made once a paper.
 */
export function cslJson(paper: Paper): CslJson {
  const item = made.get(paper) ?? makeItem(paper);
  made.set(paper, item);
  return item;
}

function makeItem(paper: Paper): CslJson {
  const { venue, identifiers } = paper;
  const where = venue.fields;
  const isMeeting = where.kind === 'conference' || where.kind === 'workshop';
  const arxiv = where.kind === 'preprint' ? identifiers.arxiv : undefined;
  const item: CslJson = {
    id: paper.key,
    type: types[where.kind],
    title: paper.citedTitle.plain,
    author: paper.authors.map(cslName),
    issued: issued(paper),
    'container-title': 'name' in where ? where.name : undefined,
    'event-title': isMeeting ? venue.label : undefined,
    'collection-title': 'collection' in where ? where.collection : undefined,
    publisher: publisherOf(where),
    volume: 'volume' in where ? where.volume : undefined,
    issue: 'issue' in where ? where.issue : undefined,
    number: arxiv ? `arXiv:${arxiv}` : 'number' in where ? where.number : undefined,
    page: 'pages' in where ? where.pages : undefined,
    DOI: identifiers.doi ?? (arxiv && arxivDoi(arxiv)),
    URL: landingPage(paper),
    abstract: paper.abstract.map(({ plain }) => plain).join('\n\n') || undefined,
    language: 'en',
    note: paper.withdrawn?.sentence,
    custom: {
      venue_kind: where.kind,
      series: 'series' in where ? where.series : undefined,
      arxiv: identifiers.arxiv,
      arxiv_category: identifiers.category,
      acl: identifiers.acl,
      openreview: identifiers.openreview,
    },
  };
  return JSON.parse(JSON.stringify(item)) as CslJson;
}

function publisherOf(where: Paper['venue']['fields']): string | undefined {
  if (where.kind === 'preprint') return where.server;
  if ('institution' in where) return where.institution;
  return 'publisher' in where ? where.publisher : undefined;
}
