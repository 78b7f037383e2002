import type { z } from 'zod';
import type { Addresses } from '../describe/addresses.ts';
import type { Library } from '../library/types.ts';
import type { Urls } from '../urls.ts';
import { apiUrl, schemaUrl } from './addresses.ts';
import { indexFields, type Index } from './index-shape.ts';
import type { Part } from './licences.ts';
import * as records from './list-records.ts';
import * as shapes from './list-shapes.ts';
import { paperFields } from './paper-shape.ts';

/** The list that files are made from, what it is called, and where it stands. */
export interface Listed {
  readonly library: Library;
  readonly about: { readonly name: string; readonly description: string };
  readonly at: Addresses;
}

/** A kind of file: what it holds, in words, as a shape, and whose words they are. */
interface FileKind {
  readonly holds: string;
  readonly fields: z.core.$ZodLooseShape;
  readonly parts: readonly Part[];
}

/** A file of the whole list, and the page that tells readers the same. */
interface ListFile extends FileKind {
  readonly page: (urls: Urls) => string;
  readonly make: (listed: Listed) => object;
}

/** The files of the whole list, by name. */
export const listFiles = {
  index: {
    holds: 'What there is: all of these files with their schemas, and how much the list holds.',
    fields: indexFields,
    parts: ['text'],
    page: (urls) => urls.api(),
    make: (listed): Index => index(listed),
  },
  papers: {
    holds: 'Every paper in short: titles, authors, year, venue, topics, identifiers, summary.',
    fields: shapes.papersFields,
    parts: ['text', 'facts'],
    page: (urls) => urls.papers(),
    make: ({ library, at }) => records.papersOf(library, at),
  },
  topics: {
    holds: 'Every topic with its papers, and some of them side by side.',
    fields: shapes.topicsFields,
    parts: ['text'],
    page: (urls) => urls.topics(),
    make: ({ library, at }) => records.topicsOf(library, at),
  },
  paths: {
    holds: 'Every reading path with its steps, and why each stands there.',
    fields: shapes.pathsFields,
    parts: ['text'],
    page: (urls) => urls.paths(),
    make: ({ library, at }) => records.pathsOf(library, at),
  },
  terms: {
    holds: 'The glossary: every term, what it means, and the papers that use it.',
    fields: shapes.termsFields,
    parts: ['text'],
    page: (urls) => urls.glossary(),
    make: ({ library, at }) => records.termsOf(library, at),
  },
  relations: {
    holds: 'Every relation that a paper states, as an edge from key to key, with its reason.',
    fields: shapes.relationsFields,
    parts: ['text'],
    page: (urls) => urls.papers(),
    make: ({ library }) => records.relationsOf(library),
  },
  identifiers: {
    holds: 'From key to identifiers and back: arXiv, DOI, ACL Anthology, OpenReview.',
    fields: shapes.identifiersFields,
    parts: ['facts'],
    page: (urls) => urls.papers(),
    make: ({ library }) => records.identifierMaps(library),
  },
  moved: {
    holds: 'What became of addresses: entries with another id now, and entries that were removed.',
    fields: shapes.movedFields,
    parts: ['text'],
    page: (urls) => urls.papers(),
    make: ({ library }) => records.movesOf(library),
  },
} as const satisfies Record<string, ListFile>;

export type ListName = keyof typeof listFiles;
export const listNames = Object.keys(listFiles) as ListName[];

/** Every kind of file, by the name of its schema. */
export const fileKinds: Readonly<Record<ListName | 'paper', FileKind>> = {
  ...listFiles,
  paper: {
    holds:
      'One paper, whole: the version cited, abstract, note, findings with what they rest on, relations, files.',
    fields: paperFields,
    parts: ['text', 'abstracts', 'facts'],
  },
};

export type FileName = keyof typeof fileKinds;
export const fileNames = Object.keys(fileKinds) as FileName[];

/** The name of a kind of file below its version, `{key}` for the key of a paper. */
export const pathOf = (name: FileName): string =>
  name === 'paper' ? 'papers/{key}.json' : `${name}.json`;

/** What there is. */
const index = ({ library, about, at }: Listed): Index => ({
  name: about.name,
  description: about.description,
  url: at.absolute(at.urls.home()),
  documentation: at.absolute(at.urls.api()),
  counts: {
    papers: library.papers.length,
    topics: library.topics.length,
    paths: library.paths.length,
    terms: library.terms.length,
    relations: records.relationsOf(library).relations.length,
  },
  files: fileNames.map((name) => ({
    name: pathOf(name),
    url: apiUrl('', at) + pathOf(name),
    schema: schemaUrl(name, at),
    holds: fileKinds[name].holds,
  })),
});
