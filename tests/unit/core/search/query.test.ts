import { describe, expect, test } from 'vitest';
import { understand } from '#core/search/query.ts';
import { spellings } from '#core/search/spellings.ts';

describe('an identifier is known in whatever form it comes', () => {
  test.each([
    ['2310.15141', '231015141'],
    ['arXiv:2310.15141v2', '231015141'],
    ['https://arxiv.org/abs/2310.15141', '231015141'],
    ['https://arxiv.org/pdf/2310.15141v1.pdf', '231015141'],
    ['10.48550/arXiv.2310.15141', '231015141'],
    ['10.18653/v1/2023.emnlp-main.91', '1018653v12023emnlpmain91'],
    ['https://doi.org/10.1162/coli_a_00537', '101162colia00537'],
    ['2023.emnlp-main.91', '2023emnlpmain91'],
    ['https://aclanthology.org/P16-1009.pdf', 'p161009'],
    ['https://openreview.net/forum?id=SdYHLTCC5J', 'sdyhltcc5j'],
    ['sun2023spectr', 'sun2023spectr'],
  ])('%s', (text, id) => {
    expect(understand(text)).toEqual({ identifiers: [id], words: [] });
  });

  test('and words beside it are looked for as well', () => {
    const { identifiers, words } = understand('moslem 2301.13294');
    expect(identifiers).toEqual(['230113294']);
    expect(words.map(({ text }) => text)).toEqual(['moslem']);
  });
});

describe('a query is taken apart into the words that tell something', () => {
  const words = (text: string) => understand(text).words.map((word) => word.text);

  test('without the small words of a question', () => {
    expect(words('What can I do when my language has hardly any text?')).toEqual([
      'language',
      'text',
    ]);
  });

  test('but with them where there are few: they may be a name', () => {
    expect(words('David So')).toEqual(['david', 'so']);
    expect(words('what is it')).toEqual(['what', 'is', 'it']);
  });

  test('without accents and hyphens', () => {
    expect(words('Wójcik’s low-resource')).toEqual(['wojcik', 'low', 'resource']);
  });

  test('and tells which two may be one word', () => {
    const goesOn = (text: string) => understand(text).words.map((word) => word.goesOn);
    expect(goesOn('fine tuning, of the multi-lingual model today')).toEqual([
      true,
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(goesOn('the price of that inference engine')).toEqual([false, true, false]);
  });
});

test.each([
  ['quantisation', 'quantization'],
  ['quantization', 'quantisation'],
  ['behaviour', 'behavior'],
  ['modelling', 'modeling'],
  ['labeled', 'labelled'],
  ['catalogue', 'catalog'],
  ['analyse', 'analyze'],
])('%s is also spelled %s', (word, other) => {
  expect(spellings(word)).toContain(other);
});
