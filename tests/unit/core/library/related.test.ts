import { describe, expect, test } from 'vitest';
import { findRelated, type Subject } from '#core/library/related.ts';

const subject = (key: string, title: string, abstract: string, topics: string[] = []): Subject => ({
  key,
  title,
  abstract,
  topics,
  aliases: [],
});

const subjects = [
  subject('draft', 'Speculative decoding', 'A draft of tokens speeds speculative decoding.'),
  subject('transport', 'Optimal transport', 'Speculative decoding takes a draft of tokens.'),
  subject('bytes', 'Byte vocabularies', 'A tokenizer with a vocabulary of bytes.'),
  subject('merge', 'Merging a vocabulary', 'The tokenizer joins bytes.'),
  subject('proofs', 'Proving theorems', 'Lean proofs of geometry.'),
  subject('bees', 'Counting bees', 'Hives and honey.'),
  subject('noise', 'Hearing whales', 'Oceans and sonar.'),
];

const keysOf = (all: readonly Subject[]) =>
  Object.fromEntries(
    [...findRelated(all)].map(([key, near]) => [key, near.map((each) => each.key)]),
  );

describe('findRelated', () => {
  test('finds the papers that share words, from both sides, and none for the rest', () => {
    expect(keysOf(subjects)).toEqual({
      draft: ['transport'],
      transport: ['draft'],
      bytes: ['merge'],
      merge: ['bytes'],
      proofs: [],
      bees: [],
      noise: [],
    });
  });

  test('finds the nearest of many that are a little like it, wherever they stand', () => {
    const little = Array.from({ length: 90 }, (_, n) =>
      subject(
        `little${n}`,
        'Otters',
        `An otter builds ${'dams and lodges '.repeat(n % 3)}of wood.`,
      ),
    );
    const asked = subject('asked', 'Otters', 'River otters swim under thick winter ice.');
    const near = [0, 45, 89].map((n) => ({ n, key: `near${n}` }));
    const all: Subject[] = [...little, ...subjects, asked];
    for (const { n, key } of near)
      all.splice(n, 0, subject(key, 'Otters', 'River otters swim under winter ice.'));
    expect(keysOf(all).asked!.slice(0, 3)).toEqual(['near0', 'near45', 'near89']);
  });

  test('says which words two papers share, a pair instead of its parts', () => {
    expect(findRelated(subjects).get('transport')).toEqual([
      { key: 'draft', shared: ['speculative decoding', 'draft', 'tokens'] },
    ]);
  });

  test('gives the same whatever the order of the papers', () => {
    const told = (all: readonly Subject[]) =>
      [...findRelated(all)].sort(([a], [b]) => (a < b ? -1 : 1));
    const expected = told(subjects);
    for (let turn = 1; turn < subjects.length; turn++) {
      const turned = [...subjects.slice(turn), ...subjects.slice(0, turn)];
      expect(told(turned)).toEqual(expected);
      expect(told(turned.toReversed())).toEqual(expected);
    }
  });

  test('names at most five papers and three words, and never the paper itself', () => {
    const words = 'hives honey pollen nectar swarms';
    const alike = [1, 2, 3, 4, 5, 6, 7].map((n) => subject(`bee-${n}`, `Bees ${n}`, words));
    const others = [...'abcdefghijklmnopqr'].map((letter) =>
      subject(`other-${letter}`, `${letter}${letter}x`, `${letter}${letter}y`),
    );
    const near = findRelated([...alike, ...others]).get('bee-3')!;
    expect(near.map(({ key }) => key)).toEqual(['bee-1', 'bee-2', 'bee-4', 'bee-5', 'bee-6']);
    for (const { shared } of near) expect(shared).toHaveLength(3);
  });

  test('counts a topic in common as one reason, which alone is not enough', () => {
    const filed = subjects.map((each) =>
      ['bees', 'noise', 'bytes', 'merge'].includes(each.key)
        ? { ...each, topics: ['Living things'] }
        : each,
    );
    const related = findRelated(filed);
    expect(related.get('bees')).toEqual([]);
    expect(related.get('bytes')![0]!.shared).toContain('living things');
  });

  test('does not call a word that one paper in three uses a likeness', () => {
    const alike = [1, 2, 3, 4, 5, 6].map((n) =>
      subject(`${n}`, 'Hives', `Honey ${'abcdef'[n - 1]}z`),
    );
    expect(findRelated(alike).get('1')).toEqual([]);
  });

  test('has nothing to say of a list of one paper', () => {
    expect(keysOf(subjects.slice(0, 1))).toEqual({ draft: [] });
  });
});
