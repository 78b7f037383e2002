import { describe, expect, test } from 'vitest';
import { offeredFacets, valuesOf } from '#core/list/offer.ts';
import { libraryOf, paperEntry, paperOf } from '../../support/papers.ts';

const at = (series: string, year: number) => ({
  venue: { kind: 'conference', name: `${series} ${year}`, series, year } as const,
});
const note = {
  kind: 'method' as const,
  level: 'advanced' as const,
  summary: 'Counts to ten, and says at each number why it comes next.',
  findings: [{ id: 'one', claim: 'It counts.', quote: 'We count.' }],
};
const { papers } = libraryOf([
  paperEntry('a', { ...at('Zeta', 2021), topics: ['scaling-laws'] }),
  paperEntry('b', { ...at('alpha', 2023), topics: ['scaling-laws', 'reasoning'], ...note }),
  paperEntry('c', { ...at('Zeta', 2023), ...note }),
  paperEntry('d', { ...at('Zeta', 2023), ...note, level: 'introductory' }),
  paperEntry('e', at('Zeta', 2021)),
]);
const offered = (...of: Parameters<typeof offeredFacets>) =>
  offeredFacets(...of).map(
    ({ label, values }) => `${label}: ${values.map((v) => `${v.label} ${v.count}`).join(', ')}`,
  );

describe('a list of papers', () => {
  test('offers what its papers differ in, each value in its place and with its papers', () => {
    expect(offered(papers)).toEqual([
      'Topic: Reasoning 4, Scaling laws 2',
      'Year: 2023 3, 2021 2',
      'Venue: alpha 1, Zeta 4',
      'Level: Introductory 1, Advanced 2',
    ]);
  });

  test('does not offer what its page stands for', () => {
    expect(offered(papers, 'topic').map((line) => line.split(':')[0])).toEqual([
      'Year',
      'Venue',
      'Level',
    ]);
  });

  test('offers nothing where it is seen at a glance', () => {
    expect(offered(papers.slice(1))).toEqual([]);
  });
});

describe('a paper', () => {
  test('has values as addresses write them', () => {
    expect(valuesOf(paperOf({ ...at('Findings of ACL', 2024), ...note }))).toEqual({
      topic: ['reasoning'],
      year: ['2024'],
      venue: ['findings-of-acl'],
      kind: ['method'],
      level: ['advanced'],
    });
  });

  test('without a note has no kind and no level', () => {
    const { kind, level } = valuesOf(paperOf({}));
    expect([kind, level]).toEqual([[], []]);
  });
});
