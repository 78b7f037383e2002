import { expect, test } from 'vitest';
import { quotations } from '#core/text/quotations.ts';

test.each([
  ['curly marks', 'It is “a lunch” for “free”.', ['a lunch', 'free']],
  ['straight marks', 'It is "a lunch" for free.', ['a lunch']],
  ['marks on two lines', 'It is “a\nlunch”.', ['a\nlunch']],
  ['no marks that are not closed in their paragraph', 'It is “a lunch.\n\nReally” so.', []],
  ['no apostrophes', 'It’s the authors’ lunch.', []],
])('finds what stands between %s', (_, text, expected) => {
  expect(quotations(text).map(({ words }) => words)).toEqual(expected);
});
