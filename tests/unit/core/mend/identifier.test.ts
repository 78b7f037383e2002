import { expect, test } from 'vitest';
import { bareIdentifier } from '#core/mend/identifier.ts';

test.each([
  ['arxiv', '2310.15141v2', '2310.15141'],
  ['arxiv', 'https://arxiv.org/abs/2310.15141', '2310.15141'],
  ['arxiv', 'https://arxiv.org/abs/2310.15141v3', '2310.15141'],
  ['arxiv', 'http://www.arxiv.org/pdf/2310.15141v1.pdf', '2310.15141'],
  ['arxiv', 'arxiv.org/abs/cs/0112017', 'cs/0112017'],
  ['arxiv', 'arXiv:2310.15141', '2310.15141'],
  ['doi', 'https://doi.org/10.18653/v1/2023.emnlp-main.91', '10.18653/v1/2023.emnlp-main.91'],
  ['doi', 'http://dx.doi.org/10.1000/182', '10.1000/182'],
  ['doi', 'doi:10.1000/182', '10.1000/182'],
] as const)('of the %s identifier %s, %s is kept', (kind, written, bare) => {
  expect(bareIdentifier(kind, written)).toBe(bare);
  expect(bareIdentifier(kind, bare)).toBeUndefined();
});

test.each([
  ['arxiv', '2310.15141'],
  ['arxiv', '2310.151'],
  ['arxiv', 'https://example.org/abs/2310.15141'],
  ['arxiv', 'see 2310.15141'],
  ['doi', 'https://doi.org/10.1000%2F182'],
  ['doi', 'https://example.org/10.1000/182'],
  ['acl', 'https://aclanthology.org/2023.emnlp-main.91/'],
  ['openreview', 'SdYHLTCC5J'],
] as const)('the %s identifier %s stays as it is', (kind, written) => {
  expect(bareIdentifier(kind, written)).toBeUndefined();
});
