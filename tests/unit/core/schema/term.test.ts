import { expect, test } from 'vitest';
import { termFields } from '#core/schema/term.ts';

test('takes a term, and one without other words for it', () => {
  expect(termFields.parse({ title: 'Bit', definition: 'A zero or a one.' })).toEqual({
    title: 'Bit',
    definition: 'A zero or a one.',
    aliases: [],
  });
});

test.each([
  ['without a definition', { title: 'Bit' }],
  ['with a field that terms do not have', { title: 'Bit', definition: 'A.', see: 'byte' }],
])('refuses a term %s', (_, fields) => {
  expect(termFields.safeParse(fields).success).toBe(false);
});
