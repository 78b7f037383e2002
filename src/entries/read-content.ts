import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProblems } from '../core/problems/find.ts';
import type { LocatedProblem, Problem } from '../core/problems/problem.ts';
import { collectionNames, type CollectionName, type Entries } from '../core/schema/collections.ts';
import { slug } from '../core/schema/text.ts';
import { findDeadLinks, readBody, type Body } from './body.ts';
import { locate, type SourceMap } from './locate.ts';
import { math } from './math.ts';
import { readEntry } from './read-entry.ts';

/** A content folder, read: its entries, and all that is wrong with them. */
export interface Content {
  readonly entries: Entries;
  /** By file, then by place. Where there is any, `entries` may lack some. */
  readonly problems: readonly LocatedProblem[];
}

/** Files of the content folder that are no entries and have their own readers. */
const otherFiles = new Set(['addresses.txt', 'redirects.yaml', 'LICENSE', '.gitkeep']);

/**
 * Reads a content folder and finds every problem of every file in it. A folder
 * that does not exist holds nothing, and nothing is wrong with it.
 *
 * @param folder path of the folder, usually `content`
 */
export function readContent(folder: string): Content {
  const entries: Entries = { papers: [], topics: [], paths: [], glossary: [] };
  const problems: Problem[] = [...strayFiles(folder)];
  const sources = new Map<string, SourceMap>();
  const bodies: Body[] = [];

  for (const collection of collectionNames) {
    const files = listFiles(join(folder, collection));
    for (const name of files) {
      const misplaced = fileNameProblem(collection, name);
      if (misplaced) {
        problems.push(misplaced);
        continue;
      }
      const id = name.slice(0, -'.mdx'.length);
      const read = readEntry(collection, id, readFileSync(join(folder, collection, name), 'utf8'));
      sources.set(read.file, read.source);
      problems.push(...read.problems);
      if (read.entry) (entries[collection] as unknown[]).push(read.entry);
      if (read.split) {
        const body = readBody(read.file, read.split.body, read.split.bodyLine);
        if ('tree' in body) bodies.push(body);
        else problems.push(body);
      }
    }
  }
  const names = {
    paper: namesIn(join(folder, 'papers')),
    topic: namesIn(join(folder, 'topics')),
    path: namesIn(join(folder, 'paths')),
  };
  problems.push(...findProblems(entries, names, math), ...findDeadLinks(bodies, names));
  return {
    entries,
    problems: problems
      .map((problem) => locate(problem, sources.get(problem.file) ?? { lines: [] }))
      .sort(byPlace),
  };
}

const byPlace = (a: LocatedProblem, b: LocatedProblem) =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.kind, b.kind);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !otherFiles.has(name))
    .sort();
}

/** The entries of a folder by their files, those that could not be read among them. */
const namesIn = (folder: string) =>
  new Set(listFiles(folder).map((name) => name.replace(/\.mdx$/, '')));

function strayFiles(folder: string): Problem[] {
  return listFiles(folder)
    .filter((name) => !(collectionNames as string[]).includes(name))
    .map((name) => ({
      kind: 'stray-file',
      file: name,
      message: `Nothing reads ${name} here.`,
      mend: `Entries stand in ${collectionNames.map((each) => `content/${each}/`).join(', ')}. Move the file there or remove it.`,
    }));
}

function fileNameProblem(collection: CollectionName, name: string): Problem | undefined {
  const id = name.replace(/\.mdx$/, '');
  if (name.endsWith('.mdx') && slug.safeParse(id).success) return undefined;
  const example = collection === 'papers' ? 'sun2023spectr.mdx' : 'scaling-laws.mdx';
  return {
    kind: 'file-name',
    file: `${collection}/${name}`,
    message:
      'The name of an entry’s file is its address: lower-case letters, digits and single hyphens, then ".mdx".',
    mend: `Name it like ${example}.`,
  };
}
