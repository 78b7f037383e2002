import { describe, expect, test } from 'vitest';
import { passages } from '#core/library/passages.ts';
import { math } from '#entries/math.ts';

/** Passages as `[words]` with the numbers of their findings behind them. */
const shown = (paragraphs: string[], quotes: string[]) =>
  passages(paragraphs, quotes, math).map((paragraph) =>
    paragraph
      .map(({ text, findings, begins, ends }) =>
        findings.length
          ? `[${text.plain}]${findings.map((n) => `${begins.includes(n) ? '<' : ''}${n}${ends.includes(n) ? '>' : ''}`).join()}`
          : text.plain,
      )
      .join(''),
  );

describe('passages', () => {
  test.each([
    ['no quote', ['We count to ten.'], [], ['We count to ten.']],
    ['one quote', ['We count to ten.'], ['count to'], ['We [count to]<0> ten.']],
    ['the whole abstract', ['We count.'], ['We count.'], ['[We count.]<0>']],
    [
      'two quotes side by side',
      ['We count to ten.'],
      ['to ten', 'We count'],
      ['[We count]<1> [to ten]<0>.'],
    ],
    [
      'quotes that overlap',
      ['We count to ten.'],
      ['We count to', 'count to ten'],
      ['[We ]<0[count to]0>,<1[ ten]1>.'],
    ],
    [
      'a quote within a quote',
      ['We count to ten.'],
      ['count to ten', 'to'],
      ['We [count ]<0[to]0,<1>[ ten]0>.'],
    ],
    [
      'a quote over two paragraphs',
      ['We count.', 'To ten.'],
      ['count. To'],
      ['We [count.]<0', '[To]0> ten.'],
    ],
    ['a quote broken over lines', ['We count to ten.'], ['count\n  to'], ['We [count to]<0> ten.']],
    ['other quotation marks', ['It’s “ten”.'], ['It\'s "ten"'], ['[It’s “ten”]<0>.']],
    ['a quote that is not there', ['We count.'], ['We guess'], ['We count.']],
    ['an edge in a formula', ['At $a=b$ it ends.'], ['b$ it'], ['At [a=b it]<0> ends.']],
  ])('mark %s', (_, paragraphs, quotes, expected) => {
    expect(shown(paragraphs, quotes)).toEqual(expected);
  });
});
