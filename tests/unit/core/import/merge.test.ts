import { describe, expect, test } from 'vitest';
import { isSameWork, withArxiv, withGapsFilled } from '#core/import/merge.ts';

const arxiv = {
  type: 'article',
  title: 'Counting Tokens',
  author: [
    { family: 'Doe', given: 'Jane' },
    { family: 'Lind', given: 'Per' },
  ],
  submitted: { 'date-parts': [[2023, 1, 5]] },
  issued: { 'date-parts': [[2023]] },
  abstract: 'We count.',
  custom: { arxiv: '2301.00001', arxiv_category: 'cs.CL' },
};
const published = {
  type: 'paper-conference',
  title: 'Counting Tokens',
  author: [
    { family: 'Doe', given: 'J.' },
    { family: 'Lind', given: 'P.' },
  ],
  issued: { 'date-parts': [[2024]] },
  'container-title': 'Proceedings',
  DOI: '10.1000/x',
};

test('a published version is cited, with the day, the title and the abstract of arXiv', () => {
  expect(JSON.parse(JSON.stringify(withArxiv(published, arxiv)))).toEqual({
    ...published,
    submitted: arxiv.submitted,
    abstract: 'We count.',
    custom: arxiv.custom,
  });
});

test('a title of its own and another order of names are told', () => {
  const later = { ...published, title: 'Tokens, Counted', author: published.author.toReversed() };
  expect(withArxiv(later, arxiv)).toMatchObject({
    title: 'Counting Tokens',
    author: later.author,
    custom: { later_title: 'Tokens, Counted', authors_arxiv: arxiv.author },
  });
});

test('gaps are filled, and nothing that is said is changed', () => {
  expect(withGapsFilled({ ...published, abstract: undefined }, arxiv)).toMatchObject({
    ...published,
    abstract: 'We count.',
  });
});

describe('records are of one paper', () => {
  test.each([
    [{ title: 'Counting tokens.' }, true],
    [{ title: 'Counting Tokens: A Longer Story of the Same' }, true],
    [{ title: 'Counting Tokens Anew', author: arxiv.author }, true],
    [{ title: 'On the Migration of Storks', author: [{ family: 'Stork' }] }, false],
    [{ title: 'On the Migration of Storks', author: arxiv.author }, false],
  ])('%j: %s', (other, same) => {
    expect(isSameWork(other, arxiv)).toBe(same);
  });
});
