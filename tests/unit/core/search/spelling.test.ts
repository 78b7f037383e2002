import { describe, expect, test } from 'vitest';
import { apart, meant, nearest, slipsBetween } from '#core/search/spelling.ts';
import { countWords, readVocabulary, writeVocabulary } from '#core/search/vocabulary.ts';

const vocabulary = readVocabulary(
  writeVocabulary(
    countWords([
      'Quantization of a multilingual model, by Wójcik',
      'quantization and quantized fine-tuning',
      'machine translation with GPT-4',
    ]),
  ),
);

test('a vocabulary is read as it was written: folded, compounds whole and in parts, with counts', () => {
  expect(vocabulary.get('quantization')).toBe(2);
  expect(vocabulary.get('wojcik')).toBe(1);
  expect([...vocabulary.keys()]).toEqual(
    expect.arrayContaining(['finetuning', 'fine', 'tuning', 'machine', 'gpt4']),
  );
});

describe('a slip of the hand', () => {
  test.each([
    ['a letter left out', 'quantizaton', 'quantization'],
    ['two letters changed about', 'mulitlingual', 'multilingual'],
    ['a letter doubled', 'machinne', 'machine'],
    ['another letter', 'trenslation', 'translation'],
    ['a name', 'wojick', 'wojcik'],
  ])('is mended: %s', (_, word, right) => {
    expect(meant(word, vocabulary, false)[0]).toBe(right);
  });

  test('is mended in a word that is still being typed', () => {
    expect(meant('qauntiz', vocabulary, true)).toContain('quantization');
    expect(meant('qauntiz', vocabulary, false)).not.toContain('quantization');
  });

  test('is not seen in a short word, which is like too many', () => {
    expect(meant('fin', vocabulary, false)).toEqual([]);
  });

  test('counts once where two neighbours are changed about', () => {
    expect(slipsBetween('abcd', 'abdc', 3)).toBe(1);
    expect(slipsBetween('kitten', 'sitting', 3)).toBe(3);
    expect(slipsBetween('kitten', 'completely', 2)).toBeGreaterThan(2);
  });
});

test('two words written as one are taken apart', () => {
  expect(apart('machinetranslation', vocabulary)).toEqual(['machine', 'translation']);
  expect(apart('xqzzvkj', vocabulary)).toBeUndefined();
});

test('a word like no other still has nearest ones', () => {
  expect(nearest('zzmodzz', vocabulary)).toContain('model');
});
