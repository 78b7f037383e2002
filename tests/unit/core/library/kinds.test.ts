import { expect, test } from 'vitest';
import { kindWords, levelWords } from '#core/library/kinds.ts';
import { paperKinds, paperLevels } from '#core/schema/paper.ts';

test('every kind and level of the schema is explained in a sentence of its own', () => {
  expect(Object.keys(kindWords)).toEqual([...paperKinds]);
  expect(Object.keys(levelWords)).toEqual([...paperLevels]);
  const all = [...Object.values(kindWords), ...Object.values(levelWords)];
  expect(all.filter(({ meaning }) => !/^[A-Z].{20,}\.$/.test(meaning))).toEqual([]);
  expect(new Set(all.map(({ meaning }) => meaning)).size).toBe(all.length);
});
