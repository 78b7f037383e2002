import { describe, expect, test } from 'vitest';
import { findNoteProblems } from '#core/problems/notes.ts';
import type { Problem } from '#core/problems/problem.ts';
import type { PaperFieldsInput } from '#core/schema/paper.ts';
import { math } from '#entries/math.ts';
import { entriesOf, paperEntry } from '../../support/papers.ts';

const note: Partial<PaperFieldsInput> = {
  title: 'Counting 12 Sheep',
  venue: {
    kind: 'conference',
    name: 'Sheep',
    series: 'S',
    year: 2024,
    pages: '7-19',
    volume: '36',
  },
  submitted: '2023-10-23',
  identifiers: { arxiv: '2310.15141' },
  abstract:
    'We count sheep with GPT-4, a “model” that’s 2.13X as fast ($\\rho=0.83$) on 5-20% of 40,000 hills.',
};

/** The kinds of problems of a note with these fields, those for which it is too short aside. */
function problems(changes: Partial<PaperFieldsInput>): Problem[] {
  const entry = paperEntry('okafor2024counting', { ...note, ...changes });
  const parts = new Set(['half-note', 'finding-count']);
  return findNoteProblems(entriesOf([entry]), new Map(), math).filter(
    ({ kind }) => !parts.has(kind),
  );
}
const kinds = (changes: Partial<PaperFieldsInput>) => problems(changes).map(({ kind }) => kind);
const summary = (text: string) => ({ summary: text.padEnd(40, '.') });
const quote = (text: string) => ({ findings: [{ id: 'a', claim: 'It is so.', quote: text }] });

describe('a number of a note may come from', () => {
  test.each([
    ['the abstract', 'It is 2.13 times as fast on 40K hills.'],
    ['a formula of the abstract', 'The correlation is 0.83.'],
    ['the title', 'It counts 12 sheep.'],
    ['the year of the venue', 'It stands for the state of 2024.'],
    ['the day of submission', 'It was new on 23 October 2023.'],
    ['the pages and the volume', 'It stands in volume 36 from page 7.'],
    ['an identifier, as a whole', 'It is paper 2310.15141 of arXiv.'],
  ])('%s', (_, text) => {
    expect(kinds(summary(text))).toEqual([]);
  });

  test.each([
    ['a day of a date', 'It counts 23 sheep on a hill.'],
    ['a page, where it is a multiple', 'It is 7 times as fast as that.'],
    ['a volume, where it is a percentage', 'It is right for 36% of all.'],
    ['a part of an identifier', 'It counts 15141 sheep on a hill.'],
    ['nowhere, in words', 'It counts on three hills and more.'],
    ['nowhere, as a multiple', 'It is twice as fast as that.'],
  ])('but not from %s', (_, text) => {
    expect(kinds(summary(text))).toEqual(['stray-number']);
  });

  test('nowhere where it is a small word that counts or orders', () => {
    expect(kinds(summary('First it takes one or two hills, and the second is once more.'))).toEqual(
      [],
    );
  });
});

describe('implied', () => {
  const three = summary('It counts on three hills and more.');
  test('excuses a number that the abstract does not print', () => {
    expect(kinds({ ...three, implied: [{ number: 3, why: 'It lists them.' }] })).toEqual([]);
  });

  test('excuses no other number', () => {
    expect(kinds({ ...three, implied: [{ number: '4', why: 'It lists them.' }] })).toEqual([
      'stray-number',
      'unused-number',
    ]);
  });

  test('is a problem where there is no note', () => {
    expect(kinds({ implied: [{ number: 3, why: 'It lists them.' }] })).toEqual(['unused-number']);
  });
});

describe('a quote stands in the abstract', () => {
  test.each([
    ['word for word', 'We count sheep'],
    ['with other quotation marks and apostrophes', 'a "model" that\'s'],
    ['with its formula as TeX', 'as fast ($\\rho=0.83$)'],
    ['with its formula in plain text', 'as fast (ρ=0.83)'],
  ])('%s', (_, words) => {
    expect(kinds(quote(words))).toEqual([]);
  });

  test.each(['We count goats', 'we count sheep', 'We  sheep'])('or is told: "%s"', (words) => {
    expect(kinds(quote(words))).toEqual(['quote-not-in-abstract']);
  });

  test.each([
    ['It is a “model” and more than that for all.', []],
    ['It has “Counting 12 Sheep” as its title here.', []],
    ['It is a “great model” and more than that for all.', ['quote-not-in-abstract']],
  ])('where quotation marks say so too: "%s"', (text, expected) => {
    expect(kinds(summary(text))).toEqual(expected);
  });
});

describe('words of the abstract in a row', () => {
  const abstract =
    'One two alpha beta, gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi.';
  const repeated = (text: string) =>
    problems({ abstract, ...summary(text) }).filter(({ kind }) => kind === 'repeats-abstract');

  test.each([
    ['twelve', 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu', 0],
    ['thirteen', 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu', 1],
    [
      'thirteen in other capitals',
      'Alpha beta: GAMMA delta epsilon zeta eta theta iota kappa lambda mu nu',
      1,
    ],
    [
      'thirteen that are quoted',
      '“alpha beta, gamma delta epsilon zeta eta theta iota kappa lambda mu nu”',
      0,
    ],
    [
      'thirteen, some of them quoted',
      'alpha beta gamma delta “epsilon zeta” eta theta iota kappa lambda mu nu',
      0,
    ],
  ])('%s', (_, text, count) => {
    expect(repeated(text)).toHaveLength(count);
  });

  test('are told as far as they go', () => {
    const [problem] = repeated(
      'It says: two alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi.',
    );
    expect(problem!.message).toMatch(/^The summary repeats 15 words .*"two alpha beta gamma/);
  });
});
