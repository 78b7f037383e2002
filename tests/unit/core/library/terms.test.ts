import { expect, test } from 'vitest';
import { findTermsUsed } from '#core/library/terms.ts';
import { math } from '#entries/math.ts';
import { richText } from '#core/text/rich-text.ts';

const names = ['adapter', 'BLEU', 'fine-tuning', 'latency', 'LoRA', 'token'];
const termsOf = findTermsUsed(names.map((title) => ({ id: title, title, aliases: [] })));
const title = (source: string) => ({ ...richText(source, math), bibtex: source, runs: [] });

/** The terms that a paper of these texts uses. */
function used(texts: { title?: string; abstract?: string[]; claim?: string }, body = ''): string {
  const { claim } = texts;
  const name = title(texts.title ?? 'A study');
  const abstract = (texts.abstract ?? []).map((paragraph) => richText(paragraph, math));
  const note = claim && {
    kind: 'method' as const,
    level: 'advanced' as const,
    summary: 'A summary.',
    findings: [{ id: 'one', claim, quote: richText('words', math) }],
    body: '',
    passages: [],
  };
  const paper = { title: name, citedTitle: name, abstract, note: note || undefined };
  return termsOf(paper, body)
    .map(({ id }) => id)
    .join(' ');
}

test('terms are found in title, abstract, findings and note, and told in their order', () => {
  const texts = { title: 'LoRA', abstract: ['Tokens.', 'Low latency.'], claim: 'BLEU rises.' };
  expect(used(texts, 'An adapter is enough.')).toBe('adapter BLEU latency LoRA token');
});

test('a term is not put together from the ends of two texts', () => {
  expect(used({ abstract: ['All is fine', 'Tuning comes next.'] })).toBe('');
});

test.each([
  ['emphasis', 'A **fine**-*tuning* with `x`', 'fine-tuning'],
  ['the words of a link', 'See [an adapter](/papers/x/).', 'adapter'],
  ['the address of a link', 'See [this](/papers/x-token/) or <https://x.example/token>.', ''],
  ['code', 'Run `token` or\n\n```\nadapter\n```', ''],
  ['a formula', 'Let $$token$$ be one.', ''],
  ['an element', 'Some <Note token="x">BLEU</Note>', 'BLEU'],
])('of %s in a note, what a reader reads counts', (_, body, expected) => {
  expect(used({}, body)).toBe(expected);
});
