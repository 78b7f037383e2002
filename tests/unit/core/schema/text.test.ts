import { describe, expect, test } from 'vitest';
import { line, slug, text, webAddress } from '#core/schema/text.ts';

test('text loses the blanks at its ends and must say something', () => {
  expect(text.parse(' a\nb ')).toBe('a\nb');
  expect(text.safeParse('  ').success).toBe(false);
});

test.each(['two\nlines', 'a\ttab', 'a\rreturn', ''])('a line refuses %j', (written) => {
  expect(line.safeParse(written).success).toBe(false);
});

describe('slug', () => {
  test.each(['sun2023spectr', 'scaling-laws', '8-bit'])('takes "%s"', (written) => {
    expect(slug.safeParse(written).success).toBe(true);
  });

  test.each(['Sun2023', 'a--b', '-a', 'a-', 'a_b', 'a b', 'é', ''])('refuses "%s"', (written) => {
    expect(slug.safeParse(written).success).toBe(false);
  });
});

describe('webAddress', () => {
  test('takes a secure address', () => {
    expect(webAddress.safeParse('https://github.com/a/b').success).toBe(true);
  });

  test.each(['http://a.org', 'javascript:alert(1)', 'github.com/a/b', '//a.org', 'https://'])(
    'refuses "%s"',
    (written) => {
      expect(webAddress.safeParse(written).success).toBe(false);
    },
  );
});
