import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, markdownOf, plainMarkdown } from '#core/text/markdown.ts';

/** What a reader of the Markdown sees, by a parser that knows nothing of this module. */
const shown = (markdown: string) =>
  markdownToHtml(markdown)
    .html.replace(/<\/?(?:p|a)\b[^>]*>|\n/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('plain text as Markdown', () => {
  test.each([
    'A *star* and a _line_ and snake_case_name',
    '`code`, a [link](x) and <b>bold</b>',
    'a \\ before * and &amp; as written',
    '~100 and ~200, or ~~300~~',
    '# no heading',
    '- no list',
    '+ no list',
    '> no quote',
    '1. no list',
    '12) no list',
    'https://github.com/a_b/c_d',
  ])('is shown as it is: %s', (text) => {
    expect(shown(escapeMarkdown(text))).toBe(text);
  });

  test('is not escaped where nothing needs it', () => {
    const plain = '2207.04672, 0.5-3B, GPT-4 (few-shot): 44% & more, snake_case #1';
    expect(escapeMarkdown(plain)).toBe(plain);
  });
});

test('formulas stay between their dollars, and money is no formula', () => {
  expect(markdownOf('The $Q^*$ of a* costs \\$5')).toBe('The $Q^*$ of a\\* costs \\$5');
});

describe('the body of an entry', () => {
  const whole = (link: string) => `https://a.org${link}`;

  test.each([
    ['See [it](/papers/x/).', 'See [it](https://a.org/papers/x/).'],
    ['See [it](/papers/x/ "A title").', 'See [it](https://a.org/papers/x/ "A title").'],
    ['See [it](#the-idea).', 'See [it](https://a.org#the-idea).'],
    ['See [it][1].\n\n[1]: /topics/y/', 'See [it][1].\n\n[1]: https://a.org/topics/y/'],
    ['See [it](https://b.org/).', 'See [it](https://b.org/).'],
    ['Not a (/link) here.', 'Not a (/link) here.'],
  ])('has whole links: %s', (body, expected) => {
    expect(plainMarkdown(body, whole)).toBe(expected);
  });

  test('has no comment, and quoted text without its braces', () => {
    expect(plainMarkdown('A{/* for\nus */} B {"{"} C {\'x\'} $x_{1}$', whole)).toBe(
      'A B { C x $x_{1}$',
    );
  });
});
