import { expect, test } from 'vitest';
import { told } from '#core/search/told.ts';

const mended = [{ from: 'qunat', to: ['quant', 'quanta'] }];

test.each([
  [[], false, 1, '1 paper for “qunat”.'],
  [[], false, 0, 'No paper for “qunat”.'],
  [mended, false, 3, '3 papers for “qunat”, looking for “quant” or “quanta” in place of “qunat”.'],
  [
    mended,
    true,
    2,
    'No paper has “qunat”. The nearest words on the list: “quant”, “quanta”. 2 papers with these:',
  ],
])(
  'above the results stands what was found and looked for: %#',
  (corrections, isGuess, count, text) => {
    expect(told({ corrections, isGuess }, count, 'qunat')).toBe(text);
  },
);
