import { describe, expect, test } from 'vitest';
import { findMentions, spelling } from '#core/text/terms.ts';

const term = (title: string, ...aliases: string[]) => ({ id: title, title, aliases });
const terms = [
  term('BLEU'),
  term('chain of thought', 'CoT'),
  term('chrF'),
  term('emergent ability'),
  term('fine-tuning', 'fine-tune', 'fine-tuned'),
  term('fuzzy match'),
  term('language model', 'LM'),
  term('large language model', 'LLM'),
  term('subword', 'sub-word'),
  term('supervised fine-tuning'),
  term('token'),
  term('pass@1'),
];
const mentionsIn = findMentions(terms);
const found = (text: string) =>
  mentionsIn(text).map(({ id, from, to }) => `${id}: ${text.slice(from, to)}`);

describe('a term is found', () => {
  test.each([
    ['with a hyphen, a blank or neither', 'Finetuning is fine tuning.', 'Finetuning|fine tuning'],
    ['across the end of a line', 'a language\nmodel', 'language\nmodel'],
    ['in the plural', 'fuzzy matches, emergent abilities', 'fuzzy matches|emergent abilities'],
    ['whatever its case', 'Chain-of-Thought by CHRF', 'Chain-of-Thought|CHRF'],
    ['as the longest of those that begin at one place', 'fine-tuned', 'fine-tuned'],
    ['as the one that begins first', 'large language models', 'large language models'],
    ['inside a longer one that is not there', 'supervised tokens', 'tokens'],
    ['before a hyphen', 'LLM-based, token-level', 'LLM|token'],
    ['beside any mark', '“LLMs” (BLEU)/token’s', 'LLMs|BLEU|token'],
    ['with signs in it', 'the pass@1 score', 'pass@1'],
  ])('%s', (_, text, expected) => {
    expect(found(text).map((each) => each.replace(/^.*?: /, ''))).toEqual(expected.split('|'));
  });

  test('under the name of its entry, by every alias', () => {
    expect(found('A sub-word, a CoT')).toEqual(['subword: sub-word', 'chain of thought: CoT']);
  });
});

test.each([
  ['a part of a word', 'tokenizer, Bleucher'],
  ['a part of a word behind its hyphen', 'pre-fine-tune, non-token'],
  ['an acronym in other letters', 'a bleu cot by lm'],
  ['words with a break between', 'language\n\nmodel'],
])('%s is no mention', (_, text) => {
  expect(found(text)).toEqual([]);
});

test('no terms are found nowhere', () => {
  expect(findMentions([])('Any token.')).toEqual([]);
});

test('spellings of one name are equal, those of an acronym only as written', () => {
  expect(spelling('Fine-Tuning')).not.toBe(spelling('fine tuning'));
  expect(spelling('Fine-tuning')).toBe(spelling('finetuning'));
  expect(spelling('LM')).not.toBe(spelling('lm'));
});
