import { expect, test } from 'vitest';
import { signposts } from '#core/describe/signposting.ts';
import { paperOf } from '../../support/papers.ts';

const file = (ending: string) => `/papers/a.${ending}`;

test('signposts lead to the records, the PDF, the licence and the DOI', () => {
  const identifiers = { arxiv: '2310.15141', doi: '10.52202/075280-1314' };
  expect(signposts(paperOf({ identifiers }), file)).toEqual([
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'describedby', href: '/papers/a.bib', type: 'application/x-bibtex' },
    { rel: 'describedby', href: '/papers/a.ris', type: 'application/x-research-info-systems' },
    {
      rel: 'describedby',
      href: '/papers/a.csl.json',
      type: 'application/vnd.citationstyles.csl+json',
    },
    { rel: 'item', href: 'https://arxiv.org/pdf/2310.15141', type: 'application/pdf' },
    { rel: 'license', href: 'https://creativecommons.org/licenses/by/4.0/' },
    { rel: 'related', href: 'https://doi.org/10.52202/075280-1314' },
  ]);
});

test('a preprint is related to its page at arXiv, and no paper is said to be cited by our page', () => {
  const links = signposts(paperOf({ identifiers: { arxiv: '2403.01234' } }), file);
  expect(links.at(-1)).toEqual({ rel: 'related', href: 'https://arxiv.org/abs/2403.01234' });
  expect(links.map(({ rel }) => rel)).not.toContain('cite-as');
});

test('what is not known has no signpost', () => {
  const rels = signposts(paperOf({}), file).map(({ rel }) => rel);
  expect(rels).toEqual(['type', 'describedby', 'describedby', 'describedby', 'license']);
});
