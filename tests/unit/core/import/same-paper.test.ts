import { describe, expect, test } from 'vitest';
import { samePaper } from '#core/import/same-paper.ts';
import type { Entry } from '#core/schema/collections.ts';

const paper = (id: string, data: object) =>
  ({ id, data: { identifiers: {}, ...data }, body: '' }) as unknown as Entry<'papers'>;

const papers = [
  paper('sun2023spectr', {
    title: 'SpecTr: Fast Speculative Decoding via Optimal Transport',
    publishedTitle: 'Drafts as Optimal Transport',
    identifiers: { arxiv: '2310.15141', doi: '10.52202/075280-1314', acl: 'P19-1001' },
  }),
  paper('qwen2025report', { title: 'The Qwen 2 Technical Report' }),
  paper('doe2024costs', { title: 'Costs' }),
];
const find = (titles: string[], ids = {}) => samePaper({ titles, ...ids }, papers);

test.each([
  [{ arxiv: '2310.15141' }, 'the arXiv id 2310.15141'],
  [{ doi: '10.52202/075280-1314' }, 'the DOI 10.52202/075280-1314'],
  [{ acl: 'p19-1001' }, 'the ACL Anthology id p19-1001'],
])('is known by %j', (ids, by) => {
  expect(find(['Another'], ids)).toEqual({ key: 'sun2023spectr', by });
});

describe('is known by its title', () => {
  test.each([
    'Spectr — fast speculative decoding via optimal transport.',
    'SPECTR FAST SPECULATIVE DECODING VIA OPTIMAL TRANSPORT',
    'Drafts as optimal transport',
  ])('%s', (title) => {
    expect(find([title])).toEqual({ key: 'sun2023spectr', by: 'the same title' });
  });

  test.each([
    'SpecTr: Fast Speculative Decodng via Optimal Transport',
    'SpecTr: Fast Speculative Decodiing via Optimal Transport',
    'SpecTr: Fast Spceulative Decoding via Optimal Transport',
  ])('with a slip, %s', (title) => {
    expect(find([title])).toMatchObject({ key: 'sun2023spectr', isSlip: true });
    expect(samePaper({ titles: [title] }, papers, true)).toBeUndefined();
  });
});

test.each([
  'The Qwen 3 Technical Report',
  'The Qwen II Technical Report',
  'Hosts',
  'Speculative Decoding',
])('%s is another paper', (title) => {
  expect(find([title], { arxiv: '2401.00001' })).toBeUndefined();
});
