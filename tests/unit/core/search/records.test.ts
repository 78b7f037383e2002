import { expect, test } from 'vitest';
import { resultFacts, searchRecords } from '#core/search/records.ts';
import { createUrls } from '#core/urls.ts';
import { libraryOf, paperEntry, paperOf } from '../../support/papers.ts';

test('a record holds all that a reader may search a paper by', () => {
  const library = libraryOf([
    paperEntry('okafor2024counting', {
      title: 'On $Q^*$',
      publishedTitle: 'On Q-star',
      identifiers: { arxiv: '2405.01234' },
      abstract: 'We count.\n\nTwice.',
    }),
  ]);
  expect(searchRecords(library, createUrls('/reading/'))[0]).toEqual({
    url: '/reading/papers/okafor2024counting/',
    content: 'On Q*. On Q-star. Ada Okafor, Per Lind. Reasoning. 2405.01234. We count.. Twice.',
    meta: { title: 'On Q*', facts: 'Ada Okafor, Per Lind · arXiv 2024' },
  });
});

test('topics have records too', () => {
  const records = searchRecords(libraryOf([]), createUrls('/'));
  expect(records.map(({ url, meta }) => [url, meta.title, meta.facts])).toEqual([
    ['/topics/reasoning/', 'Reasoning', 'Topic'],
    ['/topics/scaling-laws/', 'Scaling laws', 'Topic'],
  ]);
});

test('facts name three authors, and then "et al."', () => {
  const authors = ['A, Ada', 'B, Bo', 'NLLB Team', 'D, Dag'];
  expect(resultFacts(paperOf({ authors: authors.slice(0, 3) }))).toBe(
    'Ada A, Bo B, NLLB Team · arXiv 2024',
  );
  expect(resultFacts(paperOf({ authors }))).toBe('Ada A, Bo B, NLLB Team et al. · arXiv 2024');
});
