import { expect, test } from 'vitest';
import { formatMarkdown } from '#core/cite/markdown.ts';
import { paperOf } from '../../support/papers.ts';
import { paperOfKind, withdrawn } from '../../support/venues.ts';

test.each([
  [
    'of two authors links to the version cited',
    paperOfKind.conference,
    'Sun and van der Berg, [SpecTr: Fast Speculative Decoding via Optimal Transport](https://doi.org/10.52202/075280-1314), NeurIPS 2023.',
  ],
  [
    'of many authors names the first',
    { ...paperOfKind.preprint, authors: ['NLLB Team', 'Sun, Ziteng', 'Lind, Per'] },
    'NLLB Team et al., [Counting to Ten](https://arxiv.org/abs/2405.01234), arXiv 2024.',
  ],
  [
    'that was withdrawn says so',
    withdrawn,
    'Okafor and Lind, [Counting to Ten](https://arxiv.org/abs/2405.01234) (withdrawn), arXiv 2024.',
  ],
  ['without an address has its title alone', {}, 'Okafor and Lind, Counting to Ten, arXiv 2024.'],
  [
    'leaves no sign that Markdown would take for its own',
    { title: 'a_b, [c] and *d*', identifiers: { doi: '10.1000/a(b)' } },
    String.raw`Okafor and Lind, [a\_b, \[c\] and \*d\*](https://doi.org/10.1000/a%28b%29), arXiv 2024.`,
  ],
] as const)('a line %s', (_, changes, line) => {
  expect(formatMarkdown(paperOf(changes as Parameters<typeof paperOf>[0]))).toBe(line);
});
