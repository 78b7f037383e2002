import { describe, expect, it } from 'vitest';
import { formatProblem, harmless, visibleJson } from '#core/problems/format.ts';
import type { LocatedProblem } from '#core/problems/problem.ts';

const problem: LocatedProblem = {
  kind: 'wrong-value',
  file: 'papers/a.mdx',
  line: 3,
  column: 8,
  message: 'This is wrong.',
  mend: 'Mend it.',
};

describe('What is printed of an entry', () => {
  it('shows what a terminal would obey', () => {
    expect(harmless('a\u001b[31mb\u0007\u009b\u202e')).toBe('a␛[31mb␇<U+009B><U+202E>');
  });

  it.each([
    ['::error::x', '\\::error::x'],
    ['  ::set-output name=a::b', '  \\::set-output name=a::b'],
    ['a ##[error]b', 'a ##\\[error]b'],
    ['a\n::error::b', 'a␊::error::b'],
    ['a\r::error::b', 'a␍::error::b'],
  ])('is no command to GitHub: %j', (text, shown) => {
    expect(harmless(text)).toBe(shown);
  });

  it('is cut where it is very long', () => {
    const long = { ...problem, message: 'x'.repeat(100_000), mend: 'y'.repeat(100_000) };
    expect(formatProblem(long).length).toBeLessThan(1400);
  });

  it('has its mark below what is meant, pictures of controls and all', () => {
    const text = 'title: \u001b[31mred\u202e';
    const told = formatProblem({ ...problem, excerpt: { text, length: text.length - 7 } });
    expect(told).toContain('  3 | title: ␛[31mred<U+202E>\n    |        ^^^^^^^^^^^^^^^^');
  });

  it('cannot be made a command where the mark parts it', () => {
    const excerpt = { text: 'title: ##[error]', length: 2 };
    expect(formatProblem({ ...problem, excerpt })).not.toContain('##[');
  });
});

it('JSON of it is the same data, and plain to see', () => {
  const data = [{ message: 'a\u001b[31m \u009b \u202e ##[error] \u{e0041} é 👩‍🔬' }];
  expect(JSON.parse(visibleJson(data))).toEqual(data);
  // eslint-disable-next-line no-control-regex -- these are what must not be there
  expect(visibleJson(data)).not.toMatch(/[\u001b\u009b\u202e\u{e0041}]|##\[/u);
});
