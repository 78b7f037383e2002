import { expect, test } from 'vitest';
import { groupBy } from '#core/library/group.ts';

test('groups stand in the order in which their first value came, and so do values', () => {
  const groups = groupBy(['bat', 'ant', 'bee', 'ape'], (word) => word[0]!);
  expect([...groups]).toEqual([
    ['b', ['bat', 'bee']],
    ['a', ['ant', 'ape']],
  ]);
});
