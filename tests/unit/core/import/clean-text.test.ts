import { expect, test } from 'vitest';
import { cleanLine, cleanText, longestText, withoutMarkup } from '#core/import/clean-text.ts';

test.each([
  ['control characters', 'a\u0000b\u001b[31mc\u007f', 'ab[31mc'],
  ['signs that turn the direction or are unseen', 'a\u202eb\u2066c\u200bd\u00ade\ufeff', 'abcde'],
  ['halves of characters', 'a\ud800b', 'ab'],
  ['line ends of every kind', 'a\r\nb\u2028c\u0085d\te', 'a b c d e'],
])('a line has no %s', (_, text, line) => {
  expect(cleanLine(text)).toBe(line);
});

test('a letter and its accent are one', () => {
  expect(cleanText('Jose\u0301')).toBe('José');
});

test.each([
  ['<jats:p>One.</jats:p><jats:p>Two.</jats:p>', 'One.\n\nTwo.'],
  ['<jats:title>Abstract</jats:title><jats:p>One.</jats:p>', 'One.'],
  ['<p>One<br/>two</p>', 'One\n\ntwo'],
  ['A <i>small</i> <jats:italic toggle="yes">thing</jats:italic>', 'A small thing'],
  ['10<sup>12</sup> and H<sub>2</sub>O, x<sup>n</sup>', '10¹² and H₂O, x^n'],
  ['R&amp;amp;D &lt; 5 &#8211; J&ouml;rg &nbsp;&unknown;', 'R&D < 5 – Jörg  &unknown;'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  [
    '<jats:inline-formula><jats:alternatives><jats:tex-math>\\begin{document}$$\\alpha$$\\end{document}</jats:tex-math><mml:math><mml:mi>α</mml:mi></mml:math></jats:alternatives></jats:inline-formula>',
    '$\\alpha$',
  ],
  ['<inline-formula><mml:math><mml:mi>α</mml:mi></mml:math></inline-formula>', 'α'],
  ['<!-- hidden --><![CDATA[shown]]>', 'shown'],
  ['<script>alert(1)</script>', 'alert(1)'],
])('reads %s', (markup, text) => {
  expect(withoutMarkup(markup).trim()).toBe(text);
});

test('takes no long time over mark-up that is never closed', () => {
  const started = performance.now();
  for (const open of ['<inline-formula>', '<jats:title>', '<sup>', '<!--', '<a ', '&amp;', '<sub '])
    withoutMarkup(open.repeat(longestText / open.length));
  expect(performance.now() - started).toBeLessThan(2000);
});
