import { describe, expect, test } from 'vitest';
import { phrase, tellingWords } from '#core/text/words.ts';

const written = (text: string) => tellingWords(text).map((word) => word.written);
const stemOf = (word: string) => tellingWords(word)[0]?.stem;

describe('tellingWords', () => {
  test('gives words and the pairs that stand side by side', () => {
    expect(written('We propose speculative decoding for transformers with drafts')).toEqual([
      'speculative',
      'decoding',
      'speculative decoding',
      'drafts',
    ]);
  });

  test.each([
    ['tokenizer. Vocabulary', 'a full stop'],
    ['tokenizer (vocabulary)', 'a bracket'],
    ['tokenizer, vocabulary', 'a comma'],
    ['tokenizer of vocabulary', 'a word that tells nothing'],
    ['tokenizer 2023 vocabulary', 'a number'],
  ])('makes no pair across a break: "%s" (%s)', (text) => {
    expect(written(text)).toHaveLength(2);
  });

  test('leaves out addresses and what belongs to an apostrophe', () => {
    expect(written("Google's GNMT, https://github.com/speculative/decoding")).toEqual([
      'Google',
      'GNMT',
      'Google GNMT',
    ]);
  });

  test.each([
    ['tokens', 'token'],
    ['boxes', 'box'],
    ['branches', 'branch'],
    ['vocabularies', 'vocabulary'],
    ['Wójciks', 'wojcik'],
    ['losses', 'loss'],
    ['biases', 'bias'],
    ['caches', 'cache'],
  ])('counts "%s" as "%s"', (plural, singular) => {
    expect(stemOf(plural)).toBe(stemOf(singular));
  });

  test.each(['corpus', 'loss', 'basis', 'gas'])('takes no ending from "%s"', (word) => {
    expect(stemOf(word)).toBe(word);
  });
});

test('phrase makes one word of a title, shown in lower case but for acronyms', () => {
  expect(phrase('Scaling laws')).toEqual({ stem: 'scaling law', written: 'scaling laws' });
  expect(phrase('LLM agents')).toEqual({ stem: 'llm agent', written: 'LLM agents' });
});
