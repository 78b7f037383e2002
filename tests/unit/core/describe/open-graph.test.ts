import { expect, test } from 'vitest';
import { openGraph } from '#core/describe/open-graph.ts';

const shared = { title: 'Counting', description: 'We count.', siteName: 'A List' };

test('a page is shared by its title, address, site and description, without a picture', () => {
  expect(openGraph({ ...shared, url: 'https://a.org/x/', isArticle: true })).toEqual([
    { property: 'og:title', content: 'Counting' },
    { property: 'og:type', content: 'article' },
    { property: 'og:url', content: 'https://a.org/x/' },
    { property: 'og:site_name', content: 'A List' },
    { property: 'og:description', content: 'We count.' },
    { name: 'twitter:card', content: 'summary' },
  ]);
});

test('a page with a picture tells its address, size and words, and is shown large', () => {
  const picture = { url: 'https://a.org/pictures/x.png', alt: 'Counting' };
  expect(openGraph({ ...shared, picture }).slice(-5)).toEqual([
    { property: 'og:image', content: 'https://a.org/pictures/x.png' },
    { property: 'og:image:width', content: '1200' },
    { property: 'og:image:height', content: '630' },
    { property: 'og:image:alt', content: 'Counting' },
    { name: 'twitter:card', content: 'summary_large_image' },
  ]);
});

test('a page that is not to be listed tells no address', () => {
  expect(openGraph(shared).map((tag) => tag.content)).not.toContain(undefined);
  expect(JSON.stringify(openGraph(shared))).not.toContain('og:url');
});

test('a description is cut between words at 200 characters', () => {
  const description = 'Counting is hard. '.repeat(20);
  const told = openGraph({ ...shared, description }).find(
    (tag) => 'property' in tag && tag.property === 'og:description',
  )!.content;
  expect(told.length).toBeLessThanOrEqual(200);
  expect(told).toMatch(/(?:Counting|is|hard\.) …$/);
});
