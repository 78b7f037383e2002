import { describe, expect, test } from 'vitest';
import { resolvedIdentifiers, resolverAsked } from '#core/resolve.ts';
import type { Paper } from '#core/library/types.ts';

const paper = (identifiers: Partial<Paper['identifiers']>) => ({ identifiers }) as Paper;
const addresses = (...papers: Paper[]) =>
  resolvedIdentifiers(papers).map(({ resolver, id }) => `${resolver}/${id}`);

describe('the identifiers under which a paper is found', () => {
  test('are its arXiv id, its DOIs in lower case, that of arXiv among them, and its ACL id', () => {
    expect(
      addresses(paper({ arxiv: '2310.15141', doi: '10.1162/COLI_a_00537', acl: 'P16-1162' })),
    ).toEqual([
      'abs/2310.15141',
      'doi/10.1162/coli_a_00537',
      'doi/10.48550/arxiv.2310.15141',
      'acl/P16-1162',
    ]);
  });

  test('hold an old arXiv id with its class', () => {
    expect(addresses(paper({ arxiv: 'cs.CL/0601001' }))).toContain('abs/cs.CL/0601001');
  });

  test('stand once where two papers share one, and leave out what a paper has not', () => {
    expect(addresses(paper({ acl: '2023.eamt-1.22' }), paper({ acl: '2023.eamt-1.22' }))).toEqual([
      'acl/2023.eamt-1.22',
    ]);
  });

  test.each(['10.1000/../../etc', '10.1000/..', '10.1000/a?b', '10.1000/a#b', '10.1000/a//b'])(
    'do not hold %s, which no folder can be named after',
    (doi) => expect(addresses(paper({ doi }))).toEqual([]),
  );
});

describe('an address that names an identifier in another spelling', () => {
  test.each([
    ['abs/2310.15141v2', 'abs/2310.15141'],
    ['arxiv/2310.15141', 'abs/2310.15141'],
    ['arXiv/2310.15141/', 'abs/2310.15141'],
    ['pdf/2310.15141v1.pdf', 'abs/2310.15141'],
    ['pdf/2310.15141', 'abs/2310.15141'],
    ['html/2310.15141v3', 'abs/2310.15141'],
    ['ABS/2310.15141', 'abs/2310.15141'],
    ['abs/CS.CL/0601001v1', 'abs/cs.CL/0601001'],
    ['abs/arXiv:2310.15141', 'abs/2310.15141'],
    ['https:/arxiv.org/abs/2310.15141', 'abs/2310.15141'],
    ['2310.15141v1', 'abs/2310.15141'],
    ['doi/10.48550/arXiv.2310.15141', 'doi/10.48550/arxiv.2310.15141'],
    ['https:/doi.org/10.1162/COLI_a_00537', 'doi/10.1162/coli_a_00537'],
    ['DOI/doi:10.1162/coli.a.581', 'doi/10.1162/coli.a.581'],
    ['10.1145/3714461', 'doi/10.1145/3714461'],
    ['acl/2023.EMNLP-main.91', 'acl/2023.emnlp-main.91'],
    ['acl/p16-1162.pdf', 'acl/P16-1162'],
    ['https:/aclanthology.org/2023.emnlp-main.91/', 'acl/2023.emnlp-main.91'],
  ])('%s is that of %s', (path, right) => {
    const asked = resolverAsked(path);
    expect(`${asked?.resolver}/${asked?.id}`).toBe(right);
  });

  test.each([
    'papers/sun2023spectr',
    'topics/pdf',
    '',
    'abs',
    'doi/none',
    'abs/../../elsewhere',
    'doi/10.1000/../../../elsewhere',
    'doi/10.1000/a?b',
    'acl/..',
  ])('is not seen in %s', (path) => expect(resolverAsked(path)).toBeUndefined());
});
