import { describe, expect, test } from 'vitest';
import { linkTerms } from '#core/text/link-terms.ts';

const terms = [
  { id: 'token', title: 'token', aliases: [] },
  { id: 'lm', title: 'language model', aliases: ['LM'] },
  { id: 'llm', title: 'large language model', aliases: ['LLM'] },
];
const link = (html: string) => linkTerms(html, terms, (id) => `#${id}`);
/** The result with links as [text](address). */
const marked = (html: string) =>
  link(html).html.replace(/<a class="term" href="([^"]*)">(.*?)<\/a>/g, '[$2]($1)');

describe('the first mention of a term is linked', () => {
  test.each([
    ['once', '<p>A token, a token.</p>', '<p>A [token](#token), a token.</p>'],
    ['once in all paragraphs', '<p>Tokens</p><p>token</p>', '<p>[Tokens](#token)</p><p>token</p>'],
    ['whatever it is called', 'LLM, large language model', '[LLM](#llm), large language model'],
    ['the longer one alone', 'a large language model', 'a [large language model](#llm)'],
    ['inside emphasis', '<em>token</em>', '<em>[token](#token)</em>'],
    [
      'beside escaped characters',
      '&lt;token&gt; &amp; LM',
      '&lt;[token](#token)&gt; &amp; [LM](#lm)',
    ],
    ['below a heading that names it', '<h2>Token</h2>token', '<h2>Token</h2>[token](#token)'],
    [
      'after a link that names it',
      '<a href="/"><em>token</em></a> token',
      '<a href="/"><em>token</em></a> [token](#token)',
    ],
  ])('%s', (_, html, expected) => {
    expect(marked(html)).toBe(expected);
  });
});

test.each([
  ['a link', '<a href="/token/">token</a>'],
  ['a heading', '<h3 id="token">The <em>token</em> and LM</h3>'],
  ['code', '<pre><code>token</code> token</pre><code>LM</code>'],
  ['math', '<math><mi>token</mi><math><mi>x</mi></math><mi>LM</mi></math>'],
  ['an attribute', '<img alt="a > token" title=\'LM > token\'>'],
  ['a comment', '<!-- token <b> -->'],
])('%s is left as it is', (_, html) => {
  expect(link(html)).toEqual({ html, linked: [] });
});

test('the terms that were linked are told in the order of the text, with their places', () => {
  const { html, linked } = linkTerms('<p>LM, token, LLM</p>', terms, (id, place) =>
    place < 2 ? `#${id}` : `/glossary/#${id}`,
  );
  expect(linked).toEqual(['lm', 'token', 'llm']);
  expect(html.match(/href="[^"]*"/g)).toEqual([
    'href="#lm"',
    'href="#token"',
    'href="/glossary/#llm"',
  ]);
});
