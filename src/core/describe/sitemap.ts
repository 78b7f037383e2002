import { lastChange } from '../library/dates.ts';
import { byFirstTopic } from '../library/first-topics.ts';
import type { Library, Paper } from '../library/types.ts';
import { mostPapers } from '../picture/list-map.ts';
import { escapeXml } from '../text/xml.ts';
import type { Urls } from '../urls.ts';
import type { Addresses } from './addresses.ts';

/** A page that may be listed, by its path, and the papers that it shows. */
type ShownPage = readonly [path: string, papers?: readonly Paper[]];

/** Every page of the site that search engines may list. */
function listedPages(library: Library, urls: Urls): ShownPage[] {
  const { papers, topics, paths, terms, authors, venues, years, kinds, levels } = library;
  const onPath = ({ steps }: Library['paths'][number]) => steps.map(({ paper }) => paper);
  return [
    [urls.home(), papers],
    [urls.start(), paths.flatMap(onPath)],
    [urls.papers(), papers],
    [urls.papersByTopic(), papers],
    [urls.papersWithoutNote(), papers.filter(({ note }) => !note)],
    ...papers.map((paper): ShownPage => [urls.paper(paper.key), [paper]]),
    [urls.topics(), papers],
    ...topics.map((topic): ShownPage => [urls.topic(topic.id), topic.papers]),
    [urls.paths(), paths.flatMap(onPath)],
    ...paths.map((path): ShownPage => [urls.path(path.id), onPath(path)]),
    [urls.glossary(), terms.flatMap((term) => term.papers)],
    [urls.years(), papers],
    ...years.map((year): ShownPage => [urls.year(year.year), year.papers]),
    [urls.venues(), papers],
    ...venues.map((venue): ShownPage => [urls.venue(venue.slug), venue.papers]),
    [urls.kinds(), papers],
    ...kinds.map((kind): ShownPage => [urls.kind(kind.kind), kind.papers]),
    [urls.levels(), papers],
    ...levels.map((level): ShownPage => [urls.level(level.level), level.papers]),
    [urls.authors(), papers],
    ...authors
      .filter((author) => author.papers.length > 1)
      .map((author): ShownPage => [urls.author(author.slug), author.papers]),
    [urls.map(), papers],
    ...(papers.length > mostPapers ? byFirstTopic(topics) : []).map(
      ({ topic, papers }): ShownPage => [urls.mapOf(topic.id), papers],
    ),
    [urls.timeline(), papers],
    [urls.new(), papers],
    [urls.about(), papers],
    [urls.api(), papers],
    [urls.search()],
  ];
}

/**
 * The sitemap (https://www.sitemaps.org/protocol.html). A page changed when what it
 * shows did: the day comes from the entries, never from the clock. A page that shows no
 * paper tells no day.
 */
export function sitemap(library: Library, { urls, absolute }: Addresses): string {
  const entries = listedPages(library, urls).map(([path, papers = []]) => {
    const day = lastChange(papers);
    const lastmod = day ? `<lastmod>${day}</lastmod>` : '';
    return `<url><loc>${escapeXml(absolute(path))}</loc>${lastmod}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
