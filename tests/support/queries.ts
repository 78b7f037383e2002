import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collection } from './collection.ts';

/** A query and the papers that a good librarian would give for it. */
export interface Query {
  readonly query: string;
  /** Keys; any of them is right as the first. */
  readonly papers: readonly string[];
  readonly kind: string;
  /** Held out: nothing is tuned on it. */
  readonly isHeldOut?: boolean;
}

const folder = join(import.meta.dirname, '../queries');

/** The queries written by hand; of each kind every second one is held out. */
export function queriesByHand(): Query[] {
  const counts = new Map<string, number>();
  return ['questions', 'typing-errors', 'others']
    .flatMap((name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Query[])
    .map((query) => {
      const count = counts.get(query.kind) ?? 0;
      counts.set(query.kind, count + 1);
      return { ...query, isHeldOut: count % 2 === 1 };
    });
}

/** Queries made from the record: every title, old and published, every identifier, every name. */
export function queriesFromRecord(): Query[] {
  const queries: Query[] = [];
  const names = new Map<string, Set<string>>();
  for (const { id, title, DOI, author = [], custom = {} } of collection) {
    const papers = [String(id)];
    const add = (kind: string, query: string | undefined) =>
      query && queries.push({ kind, query, papers });
    add('title', title);
    add('title', custom.later_title);
    add('identifier', String(id));
    add('identifier', custom.arxiv);
    add('identifier', custom.arxiv && `https://arxiv.org/pdf/${custom.arxiv}v2`);
    add('identifier', custom.arxiv && `arXiv:${custom.arxiv}`);
    add('identifier', DOI);
    add('identifier', DOI && `https://doi.org/${DOI}`);
    add('identifier', custom.acl);
    add('identifier', custom.acl && `https://aclanthology.org/${custom.acl}/`);
    for (const { given, family, literal } of author) {
      const name = literal ?? [given, family].filter(Boolean).join(' ');
      names.set(name, (names.get(name) ?? new Set()).add(String(id)));
    }
  }
  for (const [query, papers] of names) queries.push({ kind: 'name', query, papers: [...papers] });
  return queries;
}

/** How well a search answers queries. */
export interface Figures {
  readonly queries: number;
  /** Share of queries whose first paper is one of those expected. */
  readonly success: number;
  /** Expected papers among the first three, divided by the smaller of three and their number. */
  readonly recall: number;
  /** Mean of one over the place of the first paper that was expected. */
  readonly mrr: number;
}

/** Judges answers, the keys of papers with the best first, beside what was expected. */
export function figures(answers: readonly (readonly [Query, readonly string[]])[]): Figures {
  const mean = (of: (expected: readonly string[], found: readonly string[]) => number) =>
    answers.reduce((sum, [{ papers }, found]) => sum + of(papers, found), 0) / answers.length;
  return {
    queries: answers.length,
    success: mean((expected, [first]) => Number(expected.includes(first ?? ''))),
    recall: mean(
      (expected, found) =>
        found.slice(0, 3).filter((key) => expected.includes(key)).length /
        Math.min(3, expected.length),
    ),
    mrr: mean((expected, found) => {
      const place = found.findIndex((key) => expected.includes(key));
      return place < 0 ? 0 : 1 / (place + 1);
    }),
  };
}
