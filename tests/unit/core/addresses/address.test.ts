import { describe, expect, test } from 'vitest';
import { partsOf, publishedWith } from '#core/addresses/address.ts';
import { entriesOf, paperEntry } from '../../support/papers.ts';

describe('an address of an entry', () => {
  test('is a collection and the name of a file in it', () => {
    expect(partsOf('papers/sun2023spectr')).toEqual({ collection: 'papers', id: 'sun2023spectr' });
    expect(partsOf('glossary/cold-start')).toEqual({ collection: 'glossary', id: 'cold-start' });
  });

  test.each([
    'sun2023spectr',
    'papers/',
    'papers/Sun',
    'papers/sun/spectr',
    '/papers/sun',
    'venues/eamt',
    'papers/sun.mdx',
  ])('is not %s', (text) => {
    expect(partsOf(text)).toBeUndefined();
  });
});

test('what was published stays so, and what is new comes in its place', () => {
  const entries = entriesOf([paperEntry('b2024two'), paperEntry('a2024one')]);
  expect(publishedWith(['topics/gone', 'papers/b2024two'], entries)).toEqual([
    'papers/a2024one',
    'papers/b2024two',
    'topics/gone',
    'topics/reasoning',
    'topics/scaling-laws',
  ]);
});
