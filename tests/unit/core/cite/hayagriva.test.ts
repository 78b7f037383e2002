import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatHayagriva } from '#core/cite/hayagriva.ts';
import type { PaperFieldsInput } from '#core/schema/paper.ts';
import { paperOf } from '../../support/papers.ts';
import { paperOfKind, withdrawn } from '../../support/venues.ts';

/** The entry of the one paper, as a parser of YAML reads it. */
const entryOf = (changes: Partial<PaperFieldsInput>) =>
  (parse(formatHayagriva(paperOf(changes))) as Record<string, Record<string, unknown>>)
    .okafor2024counting!;

test('an entry is YAML that a person can read', () => {
  expect(formatHayagriva(paperOf(paperOfKind.conference))).toMatchInlineSnapshot(`
    "okafor2024counting:
      type: "article"
      title: "{SpecTr}: Fast Speculative Decoding via Optimal Transport"
      author:
        - "Sun, Ziteng"
        - "van der Berg, Jan"
      date: "2023"
      page-range: "30222-30242"
      url: "https://doi.org/10.52202/075280-1314"
      serial-number:
        doi: "10.52202/075280-1314"
        arxiv: "2310.15141"
      language: "en"
      abstract: "We count."
      parent:
        - type: "proceedings"
          title: "Advances in Neural Information Processing Systems"
          volume: "36"
          issue: "4"
          publisher: "Curran Associates"
          parent:
            type: "anthology"
            title: "Proceedings of Everything"
        - type: "conference"
          title: "NeurIPS 2023""
  `);
});

test.each([
  [
    'workshop',
    [
      { type: 'proceedings', title: 'Workshop on Counting' },
      { type: 'conference', title: 'Workshop on Counting 2024' },
    ],
  ],
  ['journal', { type: 'periodical', title: 'Computational Linguistics', volume: '50', issue: '2' }],
  ['chapter', { type: 'book', title: 'Handbook', publisher: 'Brill' }],
  ['webpage', { type: 'web', title: 'Distill' }],
  ['preprint', { type: 'repository', title: 'arXiv' }],
  ['preprint elsewhere', { type: 'repository', title: 'bioRxiv' }],
] as const)('a %s has what it appeared in as its parent', (kind, parent) => {
  expect(entryOf(paperOfKind[kind]).parent).toEqual(parent);
});

test.each([
  ['book', { type: 'book', publisher: 'MIT Press' }],
  ['report', { type: 'report', organization: 'Google', 'serial-number': { serial: 'TR-1' } }],
  ['thesis', { type: 'thesis', organization: 'Lund University' }],
] as const)('a %s stands by itself', (kind, entry) => {
  expect(entryOf(paperOfKind[kind])).toMatchObject(entry);
  expect(entryOf(paperOfKind[kind])).not.toHaveProperty('parent');
});

test('a preprint has the day it came out and both of its numbers', () => {
  expect(entryOf(paperOfKind.preprint)).toMatchObject({
    date: '2024-05-03',
    'serial-number': { doi: '10.48550/arXiv.2405.01234', arxiv: '2405.01234' },
  });
});

test('a withdrawal is told in a note', () => {
  expect(entryOf(withdrawn).note).toMatch(/^This paper was withdrawn by the first author/);
});

describe('names', () => {
  test('are a line each, a group in a part of its own so that it stays one', () => {
    const authors = ['Team of Many', 'van der Berg, Jan', 'Sukarno,'];
    expect(entryOf({ authors }).author).toEqual([
      { name: 'Team of Many' },
      'van der Berg, Jan',
      { name: 'Sukarno' },
    ]);
  });

  test('with a comma more are taken apart where they were', () => {
    expect(entryOf({ authors: ['Brown, Tom, Jr.'] }).author).toEqual([
      { name: 'Brown', 'given-name': 'Tom, Jr.' },
    ]);
  });
});

describe('titles', () => {
  test('keep in braces what keeps its capitals, and take no dollar for math', () => {
    expect(entryOf({ title: 'BLEU at \\$5 {or} less' }).title).toBe('{BLEU} at \\$5 \\{or\\} less');
  });

  test('have their formulas as plain text, with their letters as they are', () => {
    expect(entryOf({ title: 'On $Q^*$' }).title).toMatch(/^On \{Q.*\*\}$/);
  });
});
