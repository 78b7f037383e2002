import { describe, expect, test } from 'vitest';
import { protectCapitals, sentenceCase, titleRuns } from '#core/text/titles.ts';

describe('protectCapitals', () => {
  test.each([
    [
      'SpecTr: Fast Speculative Decoding via Optimal Transport',
      '{SpecTr}: Fast Speculative Decoding via Optimal Transport',
    ],
    ['BLEU and GPT-4', '{BLEU} and {GPT}-4'],
    ['R1-T1: Fully Incentivizing', '{R1}-{T1}: Fully Incentivizing'],
    ['INT2.1: Towards mT5', '{INT2.1}: Towards {mT5}'],
    ['Few-Shot Cross-Lingual Transfer', 'Few-Shot Cross-Lingual Transfer'],
    ['Do LLMs, BERT (and ELMo) Learn?', 'Do {LLMs}, {BERT} (and {ELMo}) Learn?'],
    ['A View of ÉCOLE', 'A View of {ÉCOLE}'],
  ])('braces words with a capital inside and no others: "%s"', (title, bibtex) => {
    expect(protectCapitals(title)).toBe(bibtex);
  });

  test.each([
    ['What Next? The Answer', 'What Next? {T}he Answer'],
    ['Really! Yes. No', 'Really! {Y}es. {N}o'],
    ['Can It Enjoy the "Free Lunch"?', 'Can It Enjoy the "{F}ree Lunch"?'],
    ['Text in the “Wild”', 'Text in the “{W}ild”'],
    ['“Quoted” First', '“Quoted” First'],
    ['After a Colon: No Brace', 'After a Colon: No Brace'],
    ['Level 2. Done', 'Level 2. Done'],
  ])('braces a first letter that opens a sentence or a quotation: "%s"', (title, bibtex) => {
    expect(protectCapitals(title)).toBe(bibtex);
  });

  test.each([
    ['Can Mamba Always Win', ['Mamba'], 'Can {M}amba Always Win'],
    ['Transfer Q Star', ['Q'], 'Transfer {Q} Star'],
    ["Google's System", ["Google's"], "{G}oogle's System"],
    ['Vega-MT: Explore', ['Vega', 'Explore'], '{V}ega-{MT}: {E}xplore'],
    ['Mélange: Costs', ['Mélange'], '{M}élange: Costs'],
  ])('braces the names that the entry gives: "%s"', (title, capitals, bibtex) => {
    expect(protectCapitals(title, capitals)).toBe(bibtex);
  });

  test('leaves math as it is', () => {
    expect(protectCapitals('On $Q^* R$ in RL')).toBe('On $Q^* R$ in {RL}');
  });

  test.each([
    ['FLM-101B: An Open LLM', '{FLM}-{101B}: An Open {LLM}'],
    ['Editing 3D Scenes', 'Editing {3D} Scenes'],
  ])('keeps the capital after a number: "%s"', (title, bibtex) => {
    expect(protectCapitals(title)).toBe(bibtex);
  });

  test('protects the words between two sums of money', () => {
    expect(protectCapitals('From \\$5 LLMs to \\$6 LLMs')).toBe('From \\$5 {LLMs} to \\$6 {LLMs}');
  });
});

describe('a title taken apart', () => {
  const runs = (title: string) => titleRuns(protectCapitals(title), (tex) => `<${tex}>`);

  test('is the plain title again, formulas as text', () => {
    const whole = (title: string) =>
      runs(title)
        .map(({ text }) => text)
        .join('');
    expect(whole('BLEU {or} \\$5 on $Q^*$')).toBe('BLEU {or} $5 on <Q^*>');
  });

  test.each([
    [
      'SpecTr: Fast Speculative Decoding via Optimal Transport',
      'SpecTr: Fast speculative decoding via optimal transport',
    ],
    ['What Is BLEU? The GPT-4 Answer', 'What is BLEU? The GPT-4 answer'],
    ['On $Q^*$ and A Second Word', 'On <Q^*> and a second word'],
    ['Saying: “Yes We Can”', 'Saying: “Yes we can”'],
  ])('"%s" has few capitals in sentence case', (title, sentence) => {
    expect(sentenceCase(runs(title))).toBe(sentence);
  });
});
