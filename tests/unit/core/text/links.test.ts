import { expect, test } from 'vitest';
import { linkAddresses } from '#core/text/links.ts';

const link = (url: string) => `<a href="${url}">${url}</a>`;

test.each([
  ['a full stop', 'Code at https://a.org/x.', `Code at ${link('https://a.org/x')}.`],
  ['a comma', 'https://a.org/x, and', `${link('https://a.org/x')}, and`],
  ['brackets', '(https://a.org/x)', `(${link('https://a.org/x')})`],
  ['a quotation mark', '"https://a.org/x"', `"${link('https://a.org/x')}"`],
  ['an escaped bracket', '&lt;https://a.org&gt;', `&lt;${link('https://a.org')}&gt;`],
  [
    'an escaped quotation mark',
    '&quot;https://a.org&quot;',
    `&quot;${link('https://a.org')}&quot;`,
  ],
  ['a curly quotation mark', '“https://a.org/x”', `“${link('https://a.org/x')}”`],
])('makes an address a link, without %s that closes the text around it', (_, text, html) => {
  expect(linkAddresses(text)).toBe(html);
});

test('keeps the whole of an address with a query', () => {
  expect(linkAddresses('https://a.org/?a=1&amp;b=2.')).toBe(
    `${link('https://a.org/?a=1&amp;b=2')}.`,
  );
});

test('keeps a bracket that belongs to the address', () => {
  expect(linkAddresses('See https://en.wikipedia.org/wiki/BERT_(model).')).toBe(
    `See ${link('https://en.wikipedia.org/wiki/BERT_(model)')}.`,
  );
});

test.each([
  ['an address of anonymised review', 'https://anonymous.4open.science/r/Code-1/'],
  ['an address that is not secure', 'http://a.org'],
  ['text that only looks like one', 'https and https:// alone'],
])('leaves %s as it is', (_, text) => {
  expect(linkAddresses(text)).toBe(text);
});

test('links each of several addresses', () => {
  expect(linkAddresses('https://a.org and https://b.org')).toBe(
    `${link('https://a.org')} and ${link('https://b.org')}`,
  );
});
