import { describe, expect, test } from 'vitest';
import { escapeMoney, segments, type Segment } from '#core/text/math.ts';

describe('segments', () => {
  test.each<[string, Segment[]]>([
    ['no dollars at all', [{ text: 'no dollars at all' }]],
    ['an $x$ in text', [{ text: 'an ' }, { tex: 'x' }, { text: ' in text' }]],
    ['En$\\rightarrow$De', [{ text: 'En' }, { tex: '\\rightarrow' }, { text: 'De' }]],
    ['$x$$y$', [{ tex: 'x' }, { tex: 'y' }]],
    ['broken $a\n+b$ here', [{ text: 'broken ' }, { tex: 'a\n+b' }, { text: ' here' }]],
    ['$a\\$b$', [{ tex: 'a\\$b' }]],
    ['$5 and $6', [{ text: '$5 and $6' }]],
    ['from $5 to $x$', [{ text: 'from $5 to ' }, { tex: 'x' }]],
    ['$ x$ and $x $', [{ text: '$ x$ and $x $' }]],
    ['\\$100K for $n$', [{ text: '$100K for ' }, { tex: 'n' }]],
    ['\\$n\\$', [{ text: '$n$' }]],
    ['one $ alone', [{ text: 'one $ alone' }]],
    ['', []],
  ])('takes "%s" apart', (source, parts) => {
    expect(segments(source)).toEqual(parts);
  });
});

describe('escapeMoney', () => {
  test.each(['$100K', '$5 and $6', 'one $ alone', '\\$n\\$', 'nothing'])(
    'keeps "%s" text',
    (text) => {
      expect(segments(escapeMoney(text))).toEqual(segments(text));
      expect(segments(escapeMoney(text))).toHaveLength(1);
    },
  );

  test('keeps formulas and escapes the rest', () => {
    expect(escapeMoney('$5 for $n$ tokens, $6 for $Q^*$')).toBe(
      '\\$5 for $n$ tokens, \\$6 for $Q^*$',
    );
  });

  test('escapes once what is escaped already', () => {
    expect(escapeMoney('\\$5 and $x$')).toBe('\\$5 and $x$');
  });
});
