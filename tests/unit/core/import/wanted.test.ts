import { describe, expect, test } from 'vitest';
import { aclIdOf, readWanted } from '#core/import/wanted.ts';

const read = (written: string) => {
  const wanted = readWanted(written);
  return wanted && `${wanted.service} ${wanted.id}`;
};

describe('an id of arXiv is read from', () => {
  test.each([
    '2310.15141',
    ' 2310.15141v3 ',
    'arXiv:2310.15141v2',
    'arxiv: 2310.15141',
    'https://arxiv.org/abs/2310.15141',
    'http://arxiv.org/abs/2310.15141v12',
    'https://www.arxiv.org/pdf/2310.15141v2.pdf',
    'https://arxiv.org/pdf/2310.15141',
    'https://arxiv.org/html/2310.15141v1',
    'https://export.arxiv.org/abs/2310.15141/',
    'arxiv.org/abs/2310.15141',
    'https://arxiv.org/abs/2310.15141?context=cs#top',
    '10.48550/arXiv.2310.15141',
    'doi:10.48550/ARXIV.2310.15141',
    'https://doi.org/10.48550/arXiv.2310.15141',
  ])('%s', (written) => {
    expect(read(written)).toBe('arxiv 2310.15141');
  });

  test.each([
    ['cs/0601001', 'arxiv cs/0601001'],
    ['math.GT/0309136v2', 'arxiv math.GT/0309136'],
    ['https://arxiv.org/abs/cs/0601001v1', 'arxiv cs/0601001'],
    ['https://arxiv.org/pdf/quant-ph/0201082', 'arxiv quant-ph/0201082'],
  ])('%s, from before 2007', (written, id) => {
    expect(read(written)).toBe(id);
  });
});

test.each([
  ['10.18653/v1/2023.emnlp-main.91', '10.18653/v1/2023.emnlp-main.91'],
  ['doi:10.1162/coli_a_00500', '10.1162/coli_a_00500'],
  ['https://doi.org/10.1162/coli_a_00500', '10.1162/coli_a_00500'],
  ['https://dx.doi.org/10.1000/a%23b', '10.1000/a#b'],
  ['https://dl.acm.org/doi/10.1145/3395363.3397376', '10.1145/3395363.3397376'],
  ['https://dl.acm.org/doi/abs/10.1145/3395363.3397376?x=1', '10.1145/3395363.3397376'],
])('a DOI is read from %s', (written, id) => {
  expect(read(written)).toBe(`doi ${id}`);
});

test.each([
  ['2023.emnlp-main.600', '2023.emnlp-main.600'],
  ['P19-1001', 'P19-1001'],
  ['https://aclanthology.org/2023.emnlp-main.600/', '2023.emnlp-main.600'],
  ['https://aclanthology.org/2023.emnlp-main.600.pdf', '2023.emnlp-main.600'],
  ['https://aclanthology.org/P19-1001.bib', 'P19-1001'],
  ['https://www.aclweb.org/anthology/P19-1001/', 'P19-1001'],
])('an id of the ACL Anthology is read from %s', (written, id) => {
  expect(read(written)).toBe(`acl ${id}`);
});

test.each([
  '',
  'abc',
  'SpecTr',
  'https://example.org/2310.15141',
  '23.1',
  'https://arxiv.org/',
  '%',
  '10.1',
])('"%s" is none', (written) => {
  expect(read(written)).toBeUndefined();
});

test('the DOI of an ACL paper ends in its id', () => {
  expect(aclIdOf('10.18653/v1/2023.emnlp-main.91')).toBe('2023.emnlp-main.91');
  expect(aclIdOf('10.3115/v1/P14-1062')).toBe('P14-1062');
  expect(aclIdOf('10.1162/coli_a_00500')).toBeUndefined();
});
