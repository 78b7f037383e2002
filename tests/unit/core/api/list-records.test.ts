import { expect, test } from 'vitest';
import { identifierMaps, papersOf, relationsOf } from '#core/api/list-records.ts';
import { createUrls } from '#core/urls.ts';
import { libraryOf, paperEntry } from '../../support/papers.ts';

test('an identifier leads to its key in lower case, and by the DOI of arXiv too', () => {
  const venue = { kind: 'journal', name: 'J', series: 'J', year: 2024 } as const;
  const identifiers = { arxiv: '2401.00001', doi: '10.1000/ABC', openreview: 'SdYHLTCC5J' };
  const { byKey, byIdentifier } = identifierMaps(
    libraryOf([paperEntry('a', { venue, identifiers })]),
  );
  expect(byKey).toEqual({ a: identifiers });
  expect(byIdentifier).toEqual({
    '2401.00001': 'a',
    '10.48550/arxiv.2401.00001': 'a',
    '10.1000/abc': 'a',
    sdyhltcc5j: 'a',
  });
});

test('a paper without identifiers has its place in the map of keys', () => {
  expect(identifierMaps(libraryOf([paperEntry('a')]))).toMatchObject({ byKey: { a: {} } });
});

test('a relation is an edge once, from the paper that states it', () => {
  const relations = [{ kind: 'contrasts-with', paper: 'b', why: 'They differ.' }] as const;
  const library = libraryOf([paperEntry('a', { relations: [...relations] }), paperEntry('b')]);
  expect(relationsOf(library).relations).toEqual([
    { from: 'a', kind: 'contrasts-with', to: 'b', why: 'They differ.' },
  ]);
});

test('papers stand in the order of the list, the newest on it first', () => {
  const library = libraryOf([
    paperEntry('older', { added: '2026-01-02' }),
    paperEntry('newer', { added: '2026-02-02' }),
  ]);
  const at = { urls: createUrls('/'), absolute: (path: string) => `https://a.org${path}` };
  expect(papersOf(library, at).papers.map(({ key }) => key)).toEqual(['newer', 'older']);
});
