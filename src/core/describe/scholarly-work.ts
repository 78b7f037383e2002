import type {
  CreativeWork,
  Organization,
  Person,
  PropertyValue,
  ScholarlyArticle,
} from 'schema-dts';
import { identifierSchemes } from '../identifiers.ts';
import type { Paper } from '../library/types.ts';
import type { Name } from '../text/names.ts';
import { citedRecord } from './record.ts';

/** What schema.org calls each kind of work. */
const types = {
  conference: 'ScholarlyArticle',
  workshop: 'ScholarlyArticle',
  journal: 'ScholarlyArticle',
  preprint: 'ScholarlyArticle',
  book: 'Book',
  chapter: 'Chapter',
  report: 'Report',
  thesis: 'Thesis',
  webpage: 'WebPage',
} as const satisfies Record<Paper['venue']['fields']['kind'], string>;

/**
 * The version of a paper that is cited, in the words of schema.org. What is not known
 * is undefined.
 *
 * @param id the address that stands for the work
 */
export function scholarlyWork(paper: Paper, id: string): CreativeWork {
  const { csl, date, firstPage, lastPage, pdf } = citedRecord(paper);
  const { kind } = paper.venue.fields;
  const addresses = addressesOf(paper).filter((address) => address !== id);
  const article: Exclude<ScholarlyArticle, string> = {
    '@type': 'ScholarlyArticle',
    '@id': id,
    headline: csl.title,
    author: paper.authors.map(authorOf),
    datePublished: date,
    abstract: csl.abstract,
    inLanguage: csl.language,
    identifier: identifiersOf(paper),
    sameAs: addresses.length ? addresses : undefined,
    isPartOf: containerOf(paper),
    publisher: csl.publisher ? organization(csl.publisher) : undefined,
    pageStart: firstPage,
    pageEnd: lastPage,
    encoding: pdf
      ? { '@type': 'MediaObject', contentUrl: pdf, encodingFormat: 'application/pdf' }
      : undefined,
    creativeWorkStatus: paper.withdrawn && 'Withdrawn',
  };
  if (kind === 'report') return { ...article, '@type': 'Report', reportNumber: csl.number };
  return { ...article, '@type': types[kind] } as CreativeWork;
}

const organization = (name: string): Organization => ({ '@type': 'Organization', name });

const authorOf = ({ family, given, group }: Name): Person | Organization =>
  group === undefined
    ? { '@type': 'Person', familyName: family, givenName: given }
    : organization(group);

function identifiersOf(paper: Paper): PropertyValue[] {
  const { arxiv, acl } = paper.identifiers;
  const all = { DOI: citedRecord(paper).csl.DOI, arXiv: arxiv, ACL: acl };
  return Object.entries(all)
    .filter(([, value]) => value)
    .map(([propertyID, value]) => ({ '@type': 'PropertyValue', propertyID, value }));
}

/** Where the paper is found, each address once: the page of the version cited first. */
function addressesOf(paper: Paper): string[] {
  const { doi, arxiv, acl, openreview } = paper.identifiers;
  const all = [
    citedRecord(paper).csl.URL,
    doi && identifierSchemes.doi.url(doi),
    arxiv && identifierSchemes.arxiv.url(arxiv),
    acl && identifierSchemes.acl.url(acl),
    openreview && identifierSchemes.openreview.url(openreview),
  ];
  return [...new Set(all.filter((address) => address !== undefined && address !== ''))] as string[];
}

/** What the paper stands in: its proceedings, its issue of a journal, its book. */
function containerOf(paper: Paper): CreativeWork | undefined {
  const { csl } = citedRecord(paper);
  const { 'container-title': name, 'collection-title': series } = csl;
  switch (paper.venue.fields.kind) {
    case 'conference':
    case 'workshop':
      return inIssue(
        {
          '@type': 'PublicationVolume',
          name,
          alternateName: csl['event-title'],
          volumeNumber: csl.volume,
          isPartOf: series ? { '@type': 'BookSeries', name: series } : undefined,
        },
        csl.issue,
      );
    case 'journal':
      return inIssue(inVolume({ '@type': 'Periodical', name }, csl.volume), csl.issue);
    case 'chapter':
      return { '@type': 'Book', name };
    case 'webpage':
      return { '@type': 'WebSite', name };
    default:
      return undefined;
  }
}

/** A volume of what is published in volumes, or the whole where none is known. */
const inVolume = (whole: CreativeWork, volume?: string): CreativeWork =>
  volume ? { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: whole } : whole;

/** An issue of what is published in issues, or the whole where none is known. */
const inIssue = (whole: CreativeWork, issue?: string): CreativeWork =>
  issue ? { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: whole } : whole;
