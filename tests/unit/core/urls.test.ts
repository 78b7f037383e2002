import { describe, expect, test } from 'vitest';
import { createUrls } from '#core/urls.ts';

describe.each([
  ['/', '/'],
  ['', '/'],
  ['/reading/', '/reading/'],
  ['reading', '/reading/'],
  ['/a/b', '/a/b/'],
])('below the base path "%s"', (base, root) => {
  const urls = createUrls(base);

  test('every page lies below it, with a slash at its end', () => {
    expect([
      urls.home(),
      urls.start(),
      urls.papers(),
      urls.paper('sun2023spectr'),
      urls.papersByTopic(),
      urls.papersWithoutNote(),
      urls.topics(),
      urls.topic('code'),
      urls.paths(),
      urls.path('first-steps'),
      urls.glossary(),
      urls.years(),
      urls.year(2023),
      urls.venues(),
      urls.venue('neurips'),
      urls.kinds(),
      urls.kind('method'),
      urls.levels(),
      urls.level('advanced'),
      urls.authors(),
      urls.author('le-quoc-v'),
      urls.map(),
      urls.mapOf('code'),
      urls.timeline(),
      urls.new(),
      urls.about(),
      urls.search(),
      urls.shelf(),
      urls.searchIndex(),
    ]).toEqual(
      [
        '',
        'start/',
        'papers/',
        'papers/sun2023spectr/',
        'papers/by-topic/',
        'papers/no-note/',
        'topics/',
        'topics/code/',
        'paths/',
        'paths/first-steps/',
        'glossary/',
        'years/',
        'years/2023/',
        'venues/',
        'venues/neurips/',
        'kinds/',
        'kinds/method/',
        'levels/',
        'levels/advanced/',
        'authors/',
        'authors/le-quoc-v/',
        'map/',
        'map/code/',
        'timeline/',
        'new/',
        'about/',
        'search/',
        'shelf/',
        'pagefind/',
      ].map((path) => root + path),
    );
  });

  test('places within a page, a query and a file are right too', () => {
    expect(urls.term('bit')).toBe(`${root}glossary/#bit`);
    expect(urls.name({ family: 'Wójcik', given: 'Łukasz' })).toBe(`${root}authors/#wojcik-lukasz`);
    expect(urls.search('C++ & "Q*"')).toBe(`${root}search/?q=C%2B%2B%20%26%20%22Q*%22`);
    expect(urls.addresses()).toBe(`${root}addresses.json`);
    expect(urls.shelfTable()).toBe(`${root}shelf.json`);
  });

  test('a link written from the site’s root leads below it, and others stay', () => {
    expect(urls.written('/papers/sun2023spectr/')).toBe(`${root}papers/sun2023spectr/`);
    expect(urls.written('https://a.org/')).toBe('https://a.org/');
    expect(urls.written('#the-idea')).toBe('#the-idea');
  });
});

test('files for reference managers lie beside the pages of topics and paths', () => {
  const urls = createUrls('/reading/');
  expect(urls.topicFile('code', 'bib')).toBe('/reading/topics/code.bib');
  expect(urls.pathFile('first-steps', 'csl.json')).toBe('/reading/paths/first-steps.csl.json');
  expect(urls.finding('sun2023spectr', 'speed')).toBe(
    '/reading/papers/sun2023spectr/#finding-speed',
  );
});

test('what programs ask for lies at the root, and a paper’s files beside its page', () => {
  const urls = createUrls('/reading/');
  expect(urls.paperFile('sun2023spectr', 'csl.json')).toBe(
    '/reading/papers/sun2023spectr.csl.json',
  );
  expect([urls.openSearch(), urls.sitemap(), urls.llms(), urls.llmsFull()]).toEqual(
    ['opensearch.xml', 'sitemap.xml', 'llms.txt', 'llms-full.txt'].map(
      (file) => `/reading/${file}`,
    ),
  );
});
