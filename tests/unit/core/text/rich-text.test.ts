import { describe, expect, test } from 'vitest';
import { escapeHtml, richText } from '#core/text/rich-text.ts';

const math = { mathml: (tex: string) => `<math>${tex}</math>`, plain: (tex: string) => `[${tex}]` };

describe('richText', () => {
  test('has each form of a text with math and money', () => {
    expect(richText('A <b> & "$Q$" for \\$5', math)).toEqual({
      source: 'A <b> & "$Q$" for \\$5',
      plain: 'A <b> & "[Q]" for $5',
      html: 'A &lt;b&gt; &amp; &quot;<math>Q</math>&quot; for $5',
    });
  });

  test('lets a formula that cannot be read be heard of', () => {
    const broken = {
      ...math,
      mathml: () => {
        throw new Error('unreadable');
      },
    };
    expect(() => richText('a $x$', broken)).toThrow('unreadable');
  });
});

test('escapeHtml leaves nothing that could open an element or end an attribute', () => {
  expect(escapeHtml('<a href="x">&amp;</a>')).toBe(
    '&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;',
  );
});
