import { describe, expect, test } from 'vitest';
import { formattedCitations } from '#citations/formatted-citations.ts';
import type { PaperFieldsInput } from '#core/schema/paper.ts';
import { paperOf } from '../support/papers.ts';
import { paperOfKind, withdrawn } from '../support/venues.ts';

const stylesOf = (changes: Partial<PaperFieldsInput>) =>
  Object.fromEntries(formattedCitations(paperOf(changes)).map(({ style, html }) => [style, html]));

test('a conference paper in each style', () => {
  expect(stylesOf(paperOfKind.conference)).toMatchInlineSnapshot(`
    {
      "ACL": "Ziteng Sun and Jan van der Berg. 2023. SpecTr: Fast speculative decoding via optimal transport. In <i>Advances in Neural Information Processing Systems</i>, volume 36, pages 30222–30242. Curran Associates.",
      "APA": "Sun, Z., &#38; van der Berg, J. (2023). SpecTr: Fast speculative decoding via optimal transport. <i>Advances in Neural Information Processing Systems</i>, <i>36</i>(4), 30222–30242. https://doi.org/10.52202/075280-1314",
      "Chicago": "Sun, Ziteng, and Jan van der Berg. 2023. “SpecTr: Fast Speculative Decoding via Optimal Transport.” In <i>Advances in Neural Information Processing Systems</i>, 36:30222–42. Proceedings of Everything. Curran Associates. https://doi.org/10.52202/075280-1314.",
      "IEEE": "Z. Sun and J. van der Berg, “SpecTr: Fast speculative decoding via optimal transport,” in <i>Advances in Neural Information Processing Systems</i>, 2023, vol. 36, no. 4, pp. 30222–30242. doi: 10.52202/075280-1314.",
      "MLA": "Sun, Ziteng, and Jan van der Berg. “SpecTr: Fast Speculative Decoding via Optimal Transport.” <i>Advances in Neural Information Processing Systems</i>, vol. 36, no. 4, Curran Associates, 2023, pp. 30222–42, https://doi.org/10.52202/075280-1314.",
    }
  `);
});

test('a journal paper in each style', () => {
  expect(stylesOf(paperOfKind.journal)).toMatchInlineSnapshot(`
    {
      "ACL": "Ada Okafor and Per Lind. 2024. Counting to ten. <i>Computational Linguistics</i>, 50(2):e1204.",
      "APA": "Okafor, A., &#38; Lind, P. (2024). Counting to ten. <i>Computational Linguistics</i>, <i>50</i>(2), e1204. https://aclanthology.org/2024.cl-2.1/",
      "Chicago": "Okafor, Ada, and Per Lind. 2024. “Counting to Ten.” <i>Computational Linguistics</i> 50 (2): e1204. https://aclanthology.org/2024.cl-2.1/.",
      "IEEE": "A. Okafor and P. Lind, “Counting to ten,” <i>Computational Linguistics</i>, vol. 50, no. 2, p. e1204, 2024, [Online]. Available: https://aclanthology.org/2024.cl-2.1/",
      "MLA": "Okafor, Ada, and Per Lind. “Counting to Ten.” <i>Computational Linguistics</i>, vol. 50, no. 2, 2024, p. e1204, https://aclanthology.org/2024.cl-2.1/.",
    }
  `);
});

test('a preprint in each style, with its number or its DOI in all of them', () => {
  expect(stylesOf(paperOfKind.preprint)).toMatchInlineSnapshot(`
    {
      "ACL": "Ada Okafor and Per Lind. 2024. Counting to ten. <i>Preprint</i>, arXiv:2405.01234.",
      "APA": "Okafor, A., &#38; Lind, P. (2024). <i>Counting to ten</i> (arXiv:2405.01234). arXiv. https://doi.org/10.48550/arXiv.2405.01234",
      "Chicago": "Okafor, Ada, and Per Lind. 2024. “Counting to Ten.” arXiv. https://doi.org/10.48550/arXiv.2405.01234.",
      "IEEE": "A. Okafor and P. Lind, “Counting to ten.” arXiv, May 03, 2024. doi: 10.48550/arXiv.2405.01234.",
      "MLA": "Okafor, Ada, and Per Lind. <i>Counting to Ten</i>. arXiv:2405.01234, arXiv, 3 May 2024, https://doi.org/10.48550/arXiv.2405.01234.",
    }
  `);
});

test.each([
  'workshop',
  'book',
  'chapter',
  'report',
  'thesis',
  'webpage',
  'preprint elsewhere',
] as const)(
  'a %s has its authors, title and year in each style, and no fault of punctuation',
  (kind) => {
    const citations = Object.entries(stylesOf(paperOfKind[kind]));
    expect(citations.map(([style]) => style)).toEqual(['APA', 'MLA', 'Chicago', 'IEEE', 'ACL']);
    for (const [style, html] of citations) {
      expect(html, style).toMatch(/Okafor.*Lind/);
      expect(html, style).toMatch(/counting to ten/i);
      expect(html, style).toMatch(/20(?:20|21|24)/);
      expect(html, style).not.toMatch(/\.\.|,,|n\.d\.|undefined| {2}|^\s|\s$|<(?!\/?i>)/);
    }
  },
);

describe('titles', () => {
  const title = 'Is BLEU All? From Medprompt to o1: A Look at Mamba';
  const citations = stylesOf({ ...paperOfKind.journal, title, capitals: ['Medprompt', 'Mamba'] });

  test.each(['APA', 'IEEE', 'ACL'])('are small in %s, but for names and what opens', (style) => {
    expect(citations[style]).toContain('Is BLEU all? From Medprompt to o1: A look at Mamba');
  });

  test.each(['MLA', 'Chicago'])('keep their capitals in %s, and small what is small', (style) => {
    expect(citations[style]).toContain('Is BLEU All? From Medprompt to o1: A Look at Mamba');
  });

  test('that end in a question are followed by no comma', () => {
    const { IEEE } = stylesOf({ ...paperOfKind.journal, title: 'Does It Count?' });
    expect(IEEE).toContain('“Does it count?” <i>Computational Linguistics</i>');
  });

  test('have quotation marks within others turned', () => {
    const { MLA } = stylesOf({ ...paperOfKind.journal, title: 'Can It Enjoy the "Free Lunch"?' });
    expect(MLA).toContain('“Can It Enjoy the ‘Free Lunch’?”');
  });

  test('have no mark-up of their own', () => {
    const { APA } = stylesOf({ ...paperOfKind.journal, title: 'On <b> & $x^2$' });
    expect(APA).toContain('On &#60;b&#62; &#38; x^2. ');
  });
});

describe('authors', () => {
  test('that are a group stay one, in their place', () => {
    const { APA, IEEE } = stylesOf({ authors: ['NLLB Team', 'Lind, Per'] });
    expect(APA).toMatch(/^NLLB Team, &#38; Lind, P\. \(2024\)/);
    expect(IEEE).toMatch(/^NLLB Team and P\. Lind, /);
  });

  test('keep the particle of their name with it', () => {
    const { MLA, APA } = stylesOf({ authors: ['van der Berg, Jan'] });
    expect(MLA).toMatch(/^van der Berg, Jan\. /);
    expect(APA).toMatch(/^van der Berg, J\. \(2024\)/);
  });

  test('of one paper do not change what another is cited as', () => {
    const alone = stylesOf({ authors: ['Lind, Per'] });
    stylesOf({ authors: ['Lind, Paula'] });
    expect(stylesOf({ authors: ['Lind, Per'] })).toEqual(alone);
    expect(alone.Chicago).toContain('2024. “');
  });

  test('are shortened as each style shortens them', () => {
    const authors = Array.from({ length: 39 }, (_, at) => `Family${at + 1}, Given`);
    const { APA, MLA, Chicago, IEEE, ACL } = stylesOf({ authors });
    expect(APA).toContain('Family19, G., … Family39, G. (2024)');
    expect(MLA).toMatch(/^Family1, Given, et al\. /);
    expect(Chicago).toContain('Given Family7, et al. 2024');
    expect(IEEE).toMatch(/^G\. Family1 <i>et al\.<\/i>, /);
    expect(ACL).toContain('Given Family19, et al. 2024');
  });
});

test('a withdrawal is told after the title in each style', () => {
  for (const [style, html] of Object.entries(stylesOf(withdrawn)))
    expect(html, style).toMatch(/counting to ten \(withdrawn\)/i);
});
