import { expect, test } from 'vitest';
import { openSearch } from '#core/describe/open-search.ts';
import { createUrls } from '#core/urls.ts';

const at = { urls: createUrls('/reading/'), absolute: (path: string) => `https://a.org${path}` };

test('a browser is told the name, the language and where to ask', () => {
  const text = openSearch({ name: 'A & B', description: 'What it “holds”.', language: 'en' }, at);
  expect(text).toContain('<ShortName>A &amp; B</ShortName>');
  expect(text).toContain('<Description>What it “holds”.</Description>');
  expect(text).toContain('template="https://a.org/reading/search/?q={searchTerms}"');
  expect(text).toContain('>https://a.org/reading/favicon.svg</Image>');
});

test('a name longer than the 16 characters of the format is cut between words', () => {
  const text = openSearch({ name: 'A Reading List of Ours', description: 'D', language: 'en' }, at);
  expect(text).toContain('<ShortName>A Reading List …</ShortName>');
});
