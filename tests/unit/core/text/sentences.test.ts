import { expect, test } from 'vitest';
import { sentences } from '#core/text/sentences.ts';

test.each([
  ['a stop and a capital', 'It counts. Sheep run.', ['It counts.', 'Sheep run.']],
  ['a question', 'Does it count? It does.', ['Does it count?', 'It does.']],
  [
    'marks that close it',
    'They say “it counts.” (So it does.) Well',
    ['They say “it counts.”', '(So it does.)', 'Well'],
  ],
  ['an empty line', 'No stop here\n\nNor there', ['No stop here', 'Nor there']],
  ['nothing within a decimal', 'It gains 2.13 points. Good.', ['It gains 2.13 points.', 'Good.']],
  ['nothing after "e.g."', 'Animals, e.g. Sheep, count.', ['Animals, e.g. Sheep, count.']],
  ['nothing after "et al."', 'As Lind et al. (2024) say.', ['As Lind et al. (2024) say.']],
  ['nothing after "vs."', 'Sheep vs. Goats.', ['Sheep vs. Goats.']],
  ['nothing after an initial', 'By A. Okafor and P. Lind.', ['By A. Okafor and P. Lind.']],
  ['nothing before a small letter', 'Sheep, goats etc. in a row.', ['Sheep, goats etc. in a row.']],
  [
    '"no." only where no number follows',
    'See no. 4. Or no. Then go.',
    ['See no. 4.', 'Or no.', 'Then go.'],
  ],
])('A sentence ends at %s', (_, text, expected) => {
  const found = sentences(text);
  expect(found.map(({ words }) => words)).toEqual(expected);
  for (const { start, end, words } of found) expect(text.slice(start, end)).toBe(words);
});
