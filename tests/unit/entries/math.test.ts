import { describe, expect, test } from 'vitest';
import { math } from '#entries/math.ts';

describe('MathML', () => {
  test.each([
    ['\\rho=0.83', '<math><mrow><mi>ρ</mi><mo>=</mo><mn>0.83</mn></mrow></math>'],
    ['Q^*', '<math><msup><mi>Q</mi><mo form="prefix" stretchy="false">∗</mo></msup></math>'],
    ['a<b', '<math><mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow></math>'],
    ['\\frac{1}{2}', '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>'],
  ])('of %s', (tex, markup) => {
    expect(math.mathml(tex)).toBe(markup);
  });

  test.each(['Q^{\\pi_{sft}}', '\\mathcal{O}(n^2)', '\\mathbf{x}', '\\sum_{i=1}^n x_i', '\\log n'])(
    'of %s carries no style and no class',
    (tex) => {
      expect(math.mathml(tex)).toMatch(/^<math>/);
      expect(math.mathml(tex)).not.toMatch(/ (?:style|class)=/);
    },
  );

  test.each(['\\color{red}x', '\\textcolor{red}{x}', '\\boxed{x}'])(
    'refuses %s, which needs a style',
    (tex) => {
      expect(() => math.mathml(tex)).toThrow(
        'It needs styles that a page of this site may not carry.',
      );
    },
  );

  test.each(['\\foo', '\\frac{1}', '{x', 'x}', '\\href{https://a.org}{x}'])(
    'refuses %s, which cannot be read',
    (tex) => {
      expect(() => math.mathml(tex)).toThrow();
    },
  );
});

describe('the plain form', () => {
  test.each([
    ['\\rho=0.83', 'ρ=0.83'],
    ['Q^*', 'Q*'],
    ['Q^{\\pi_{sft}}', 'Q^π_sft'],
    ['\\rho_{BL}', 'ρ_BL'],
    ['x_i^2', 'x_i^2'],
    ['10^{-3}', '10^-3'],
    ['\\frac{1}{2}', '1/2'],
    ['\\rightarrow', '→'],
    ['\\text{BLEU}', 'BLEU'],
    ['50\\%', '50%'],
    ['a<b', 'a<b'],
    ['O(n \\log n)', 'O(n log n)'],
    ['\\mathcal{O}(n^2)', 'O(n^2)'],
    ["f'", "f'"],
    ['\\sqrt{x}', '√x'],
  ])('of %s is what a person would type: %s', (tex, text) => {
    expect(math.plain(tex)).toBe(text);
  });
});
