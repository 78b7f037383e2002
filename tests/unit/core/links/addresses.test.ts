import { expect, test } from 'vitest';
import { linkedAddresses } from '#core/links/addresses.ts';
import { readContent } from '#entries/read-content.ts';

const found = linkedAddresses(readContent('tests/fixtures/six/content').entries);

test('asks for identifiers and links of papers, and says which files hold them', () => {
  expect(found.get('https://openreview.net/forum?id=SdYHLTCC5J')).toEqual([
    'papers/sun2023spectr.mdx',
  ]);
});

test('finds addresses in running text without the mark that ends a sentence', () => {
  const { papers, ...others } = readContent('tests/fixtures/six/content').entries;
  const [first] = papers;
  const body = 'See [it](https://a.example/b), or https://c.example/d.';
  const urls = linkedAddresses({ ...others, papers: [{ ...first!, body }] });
  expect([...urls.keys()]).toEqual(
    expect.arrayContaining(['https://a.example/b', 'https://c.example/d']),
  );
});

test('leaves arXiv to the watch, which asks it in few requests', () => {
  expect([...found.keys()].filter((url) => url.includes('arxiv.org/abs'))).toEqual([]);
});
