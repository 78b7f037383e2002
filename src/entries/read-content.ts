import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { findAddressProblems, redirectsFile } from '../core/problems/addresses.ts';
import { findProblems } from '../core/problems/find.ts';
import { limits } from '../core/problems/limits.ts';
import { entryFile, type LocatedProblem, type Problem } from '../core/problems/problem.ts';
import type { Names } from '../core/problems/references.ts';
import { collectionNames, type CollectionName, type Entries } from '../core/schema/collections.ts';
import type { EntryAddress, Redirects } from '../core/schema/redirects.ts';
import { slug } from '../core/schema/text.ts';
import { closest } from '../core/text/closest.ts';
import { slugOf } from '../core/text/fold.ts';
import type { Prose } from '../core/text/prose.ts';
import { findCode, findDeadLinks, readBody } from './body.ts';
import { findElements } from './elements.ts';
import { locate, type SourceMap } from './locate.ts';
import { math } from './math.ts';
import { proseOf } from './prose.ts';
import { addressesFile, readAddresses } from './read-addresses.ts';
import { readEntry } from './read-entry.ts';
import { readRedirects } from './read-redirects.ts';
import { noPlainFile, readText, statsOf } from './read-text.ts';
import { findUnsafeParts } from './safe-body.ts';
import type { Body } from './tree.ts';

/** A content folder, read: its entries, and all that is wrong with them. */
export interface Content {
  readonly entries: Entries;
  /** The addresses once published. */
  readonly published: readonly EntryAddress[];
  /** What became of addresses that are no more. */
  readonly redirects: Redirects;
  /** By file, then by place. Where there is any, `entries` may lack some. */
  readonly problems: readonly LocatedProblem[];
  /** The running text of each body that could be read, by its file. */
  readonly proses: ReadonlyMap<string, Prose>;
}

/** Files of the content folder that are no entries and have their own readers. */
const otherFiles = new Set([addressesFile, redirectsFile, 'LICENSE', 'README.md']);

/**
 * Reads a content folder and finds every problem of every file in it. A folder
 * that does not exist holds nothing, and nothing is wrong with it.
 *
 * @param folder path of the folder, usually `content`
 */
export function readContent(given: string): Content {
  // The folder itself may be a link: whoever names it chose it. Nothing within may be one.
  const folder = existsSync(given) ? realpathSync(given) : given;
  const entries: Entries = { papers: [], topics: [], paths: [], glossary: [] };
  const partial: Entries = { papers: [], topics: [], paths: [], glossary: [] };
  const problems: Problem[] = [...strayFiles(folder), ...misplacedFolders(folder)];
  const sources = new Map<string, SourceMap>();
  const proses = new Map<string, Prose>();
  const names = {
    paper: namesIn(join(folder, 'papers')),
    topic: namesIn(join(folder, 'topics')),
    path: namesIn(join(folder, 'paths')),
  };

  for (const collection of collectionNames) {
    const files = listFiles(join(folder, collection));
    for (const name of files) {
      const misplaced = isFolder(join(folder, collection, name))
        ? folderProblem(collection, name)
        : (fileNameProblem(collection, name) ?? reservedNameProblem(collection, name));
      if (misplaced) {
        problems.push(misplaced);
        continue;
      }
      const id = name.slice(0, -'.mdx'.length);
      const written = readText(folder, entryFile(collection, id), limits.entryBytes);
      if (typeof written !== 'string') {
        problems.push(written);
        continue;
      }
      const read = readEntry(collection, id, written);
      sources.set(read.file, read.source);
      problems.push(...read.problems);
      if (read.entry) (entries[collection] as unknown[]).push(read.entry);
      if (read.partial) (partial[collection] as unknown[]).push(read.partial);
      if (read.split) {
        const body = readBody(read.file, read.split.body, read.split.bodyLine);
        if ('tree' in body) {
          proses.set(body.file, proseOf(body));
          problems.push(...findInBody(body, names));
        } else problems.push(body);
      }
    }
  }
  problems.push(...findProblems(entries, names, math, partial, proses));
  const { published, ...addresses } = readAddresses(folder);
  const { redirects, lines, ...told } = readRedirects(folder);
  sources.set(addressesFile, addresses.source).set(redirectsFile, told.source);
  problems.push(
    ...addresses.problems,
    ...told.problems,
    ...findAddressProblems({ entries: everyAddress(folder), published, redirects, lines }, math),
  );
  return {
    entries,
    published,
    redirects,
    proses,
    problems: problems
      .map((problem) => locate(problem, sources.get(problem.file) ?? { lines: [] }))
      .sort(byPlace)
      .filter(firstOfEachFile()),
  };
}

/** So many problems of one file are told: a file with more is no entry, or has one fault often. */
const mostOfAFile = 100;

function firstOfEachFile(): (problem: LocatedProblem) => boolean {
  const told = new Map<string, number>();
  return ({ file }) => {
    const count = (told.get(file) ?? 0) + 1;
    told.set(file, count);
    return count <= mostOfAFile;
  };
}

/** What is wrong in a text alone. Its tree is large, and not kept. */
const findInBody = (body: Body, names: Names): Problem[] => [
  ...findDeadLinks(body, names),
  ...findCode(body),
  ...findElements(body),
  ...findUnsafeParts(body),
];

/** Problems of the text of a body: its entry can be read, but its page cannot be made. */
const ofBodies = new Set<Problem['kind']>([
  'body-syntax',
  'element',
  'image',
  'unsafe-link',
  'disguised-link',
  'hidden-character',
  'two-readings',
  'too-much',
]);

/** The files of a content folder of which no page can be made, from its root. */
export function unusableFiles({ entries, problems }: Content): string[] {
  const usable = new Set(
    collectionNames.flatMap((name) => entries[name].map(({ id }) => entryFile(name, id))),
  );
  const unusable = problems.filter(({ file, kind }) => !usable.has(file) || ofBodies.has(kind));
  return [...new Set(unusable.map(({ file }) => file))];
}

const byPlace = (a: LocatedProblem, b: LocatedProblem) =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.kind, b.kind);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Names that begin with a dot are those of tools, such as .gitkeep and .DS_Store. */
function listFiles(folder: string): string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && !otherFiles.has(name))
    .sort();
}

/** The entries of a folder by their files, those that could not be read or are misnamed among them. */
const namesIn = (folder: string) => new Set(listFiles(folder).map(properName));

/** The addresses of all entries, in the same way. */
const everyAddress = (folder: string) =>
  new Set(
    collectionNames.flatMap((name) =>
      [...namesIn(join(folder, name))].map((id) => `${name}/${id}`),
    ),
  );

const properName = (file: string) => slugOf(file.replace(/\.(?:mdx?|markdown|txt)$/i, ''));

const isFolder = (path: string) => statsOf(path)?.isDirectory() ?? false;

const folders = collectionNames.map((name) => `content/${name}/`).join(', ');

function strayFiles(folder: string): Problem[] {
  return listFiles(folder)
    .filter((name) => !(collectionNames as string[]).includes(name))
    .map((name) => {
      const like = isFolder(join(folder, name)) ? closest(name, collectionNames) : undefined;
      return {
        kind: 'stray-file',
        file: name,
        message: `Nothing reads ${name} here.`,
        mend: like
          ? `The closest name of a folder is ${like}. Rename it, or remove it.`
          : `Entries stand in ${folders}. Move it there, or remove it.`,
      };
    });
}

const folderProblem = (collection: CollectionName, name: string): Problem => ({
  kind: 'stray-file',
  file: `${collection}/${name}`,
  message: `Nothing reads the folder ${name} here.`,
  mend: `Put its entries right into content/${collection}/, and remove it.`,
});

/** Folders of entries that are none: a link to another folder, or a file of that name. */
const misplacedFolders = (folder: string): Problem[] =>
  collectionNames
    .filter((name) => statsOf(join(folder, name)) && !isFolder(join(folder, name)))
    .map(noPlainFile);

/** Names that some systems keep for devices, or the language of this site for itself. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|constructor|prototype)$/;

/** More than some systems allow of a path. */
const longestName = 80;

function reservedNameProblem(collection: CollectionName, name: string): Problem | undefined {
  const id = name.slice(0, -'.mdx'.length);
  const long = id.length > longestName;
  if (!long && !reserved.test(id)) return undefined;
  return {
    kind: 'file-name',
    file: `${collection}/${name}`,
    message: long
      ? `The name of this file has ${id.length} characters; ${longestName} is the most.`
      : `${name} cannot be the name of an entry: some systems keep it for themselves.`,
    mend: 'Name it after what readers know it by, as sun2023spectr.mdx.',
  };
}

function fileNameProblem(collection: CollectionName, name: string): Problem | undefined {
  if (name.endsWith('.mdx') && slug.safeParse(name.slice(0, -'.mdx'.length)).success)
    return undefined;
  const file = `${collection}/${name}`;
  if (!/\.(?:mdx?|markdown|txt)$/i.test(name)) {
    return {
      kind: 'stray-file',
      file,
      message: `${name} is no entry: the name of an entry ends in .mdx.`,
      mend: 'Remove it, or end its name in .mdx.',
    };
  }
  return {
    kind: 'file-name',
    file,
    message: `${name} cannot be the name of an entry: ${nameFault(name)}.`,
    mend: `Name it ${properName(name) || (collection === 'papers' ? 'sun2023spectr' : 'scaling-laws')}.mdx: lower-case letters and digits, with single hyphens.`,
  };
}

function nameFault(name: string): string {
  if (!name.endsWith('.mdx')) return 'it does not end in .mdx';
  if (/\s/.test(name)) return 'it has a blank in it';
  return /\p{Lu}/u.test(name) ? 'it has a capital letter' : 'an address is made of it';
}
