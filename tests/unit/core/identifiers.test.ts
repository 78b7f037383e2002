import { describe, expect, test } from 'vitest';
import { aclPdf, arxivDoi, arxivPdf, identifierSchemes } from '#core/identifiers.ts';

describe('the pattern of each identifier', () => {
  test.each([
    ['arxiv', '2310.15141'],
    ['arxiv', '0704.0001'],
    ['arxiv', 'hep-th/9901001'],
    ['arxiv', 'math.GT/0309136'],
    ['doi', '10.18653/v1/2023.emnlp-main.91'],
    ['doi', '10.1016/S0004-3702(97)00043-X'],
    ['acl', '2023.emnlp-main.91'],
    ['acl', '2020.findings-emnlp.1'],
    ['acl', 'P19-1001'],
    ['openreview', 'SdYHLTCC5J'],
    ['openreview', 'H1-abc_dE'],
  ] as const)('%s takes "%s"', (kind, id) => {
    expect(id).toMatch(identifierSchemes[kind].pattern);
  });

  test.each([
    ['arxiv', '2310.15141v2'],
    ['arxiv', 'arXiv:2310.15141'],
    ['arxiv', 'https://arxiv.org/abs/2310.15141'],
    ['arxiv', '2310.1514 '],
    ['arxiv', '2310.151'],
    ['doi', 'https://doi.org/10.18653/v1/x'],
    ['doi', 'doi:10.18653/v1/x'],
    ['doi', '10.18653/'],
    ['doi', '10.18653/a b'],
    ['acl', 'https://aclanthology.org/P19-1001/'],
    ['acl', 'p19-1001'],
    ['openreview', 'forum?id=SdYHLTCC5J'],
    ['openreview', 'Sd'],
  ] as const)('%s refuses "%s"', (kind, id) => {
    expect(id).not.toMatch(identifierSchemes[kind].pattern);
  });

  test.each(Object.entries(identifierSchemes))('%s takes its own example', (_, scheme) => {
    expect(scheme.example).toMatch(scheme.pattern);
  });
});

describe('the address of each identifier', () => {
  test.each([
    ['arxiv', '2310.15141', 'https://arxiv.org/abs/2310.15141'],
    ['doi', '10.18653/v1/2023.emnlp-main.91', 'https://doi.org/10.18653/v1/2023.emnlp-main.91'],
    ['doi', '10.1000/a#b?c%d', 'https://doi.org/10.1000/a%23b%3Fc%25d'],
    ['acl', 'P19-1001', 'https://aclanthology.org/P19-1001/'],
    ['openreview', 'SdYHLTCC5J', 'https://openreview.net/forum?id=SdYHLTCC5J'],
  ] as const)('%s %s', (kind, id, url) => {
    expect(identifierSchemes[kind].url(id)).toBe(url);
  });

  test('the PDF and the DOI follow from an identifier', () => {
    expect(arxivPdf('2310.15141')).toBe('https://arxiv.org/pdf/2310.15141');
    expect(aclPdf('P19-1001')).toBe('https://aclanthology.org/P19-1001.pdf');
    expect(arxivDoi('2310.15141')).toBe('10.48550/arXiv.2310.15141');
  });
});
