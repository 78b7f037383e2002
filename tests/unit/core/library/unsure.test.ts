import { expect, test } from 'vitest';
import { unsureInWords } from '#core/library/unsure.ts';

test.each([
  [[], ''],
  [['pages'], 'the pages'],
  [['submitted', 'acl'], 'the day it came to arXiv, the ACL Anthology id'],
] as const)('facts that rest on one source are named as in a sentence: %j', (unsure, words) => {
  expect(unsureInWords({ unsure })).toBe(words);
});
