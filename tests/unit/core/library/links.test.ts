import { describe, expect, test } from 'vitest';
import { lookUpLinks, paperLinks } from '#core/library/links.ts';
import type { PaperFieldsInput } from '#core/schema/paper.ts';
import { paperEntry } from '../../support/papers.ts';

const linksOf = (changes: Partial<PaperFieldsInput>) =>
  paperLinks(paperEntry('x', changes).data).map(
    ({ label, url, kind }) => `${kind}: ${label} ${url}`,
  );

describe('paperLinks', () => {
  test('stand in one order, the abstract at arXiv first', () => {
    const links = linksOf({
      identifiers: {
        openreview: 'SdYHLTCC5J',
        acl: 'P19-1001',
        doi: '10.1234/x',
        arxiv: '2310.15141',
      },
      links: {
        project: ['https://p.org/'],
        models: ['https://m.org/'],
        data: ['https://d.org/'],
        code: ['https://github.com/a/b'],
        html: 'https://h.org/',
      },
    });
    expect(links).toEqual([
      'paper: arXiv https://arxiv.org/abs/2310.15141',
      'paper: HTML https://h.org/',
      'paper: PDF https://arxiv.org/pdf/2310.15141',
      'paper: DOI https://doi.org/10.1234/x',
      'paper: ACL Anthology https://aclanthology.org/P19-1001/',
      'paper: OpenReview https://openreview.net/forum?id=SdYHLTCC5J',
      'code: Code https://github.com/a/b',
      'data: Data https://d.org/',
      'models: Models https://m.org/',
      'project: Project page https://p.org/',
    ]);
  });

  test('take the PDF from the ACL Anthology where arXiv has none', () => {
    expect(linksOf({ identifiers: { acl: 'P19-1001' } })).toEqual([
      'paper: PDF https://aclanthology.org/P19-1001.pdf',
      'paper: ACL Anthology https://aclanthology.org/P19-1001/',
    ]);
  });

  test('guess no PDF where only a DOI is known', () => {
    expect(linksOf({ identifiers: { doi: '10.1234/x' } })).toEqual([
      'paper: DOI https://doi.org/10.1234/x',
    ]);
  });

  test('tell several addresses of a kind apart', () => {
    expect(linksOf({ links: { code: ['https://github.com/a/b/', 'https://c.org'] } })).toEqual([
      'code: Code: a/b https://github.com/a/b/',
      'code: Code: c.org https://c.org',
    ]);
  });
});

test('lookUpLinks asks each service for the whole title', () => {
  expect(lookUpLinks('R&D: C++ "100%"?').map(({ label, url }) => [label, url])).toEqual(
    [
      ['Google Scholar', 'https://scholar.google.com/scholar?q='],
      ['Semantic Scholar', 'https://www.semanticscholar.org/search?q='],
      ['Connected Papers', 'https://www.connectedpapers.com/search?q='],
    ].map(([label, url]) => [label, `${url}R%26D%3A%20C%2B%2B%20%22100%25%22%3F`]),
  );
});
