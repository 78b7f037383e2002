import type { Graph, ListItem, Thing } from 'schema-dts';
import { lastChange } from '../library/dates.ts';
import type { Paper } from '../library/types.ts';
import { ourLicence } from './licence.ts';
import { citedRecord } from './record.ts';
import { scholarlyWork } from './scholarly-work.ts';

/** A page of this site, as JSON-LD speaks of it. */
export interface DescribedPage {
  /** Its whole address. */
  readonly url: string;
  readonly name: string;
  readonly language: string;
}

/**
 * The page of a paper in the words of schema.org: the page, which is ours, and the
 * paper that it is about, which is not.
 *
 * @param topicUrl gives the whole address of a topic's page
 */
export function paperGraph(
  paper: Paper,
  { url, name, language }: DescribedPage,
  topicUrl: (id: string) => string,
): Graph {
  const id = citedRecord(paper).id ?? `${url}#paper`;
  const [topic] = paper.topics;
  const trail = [
    ...(topic ? [{ name: topic.title, item: { '@id': topicUrl(topic.id) } }] : []),
    { name },
  ];
  return graph(
    {
      '@type': 'WebPage',
      '@id': url,
      name,
      inLanguage: language,
      datePublished: paper.added,
      dateModified: lastChange([paper]),
      license: ourLicence.url,
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: trail.map(listItem),
      },
      mainEntity: { '@id': id },
    },
    scholarlyWork(paper, id),
  );
}

/** A page that lists papers: the page, and the papers by name and address, in its order. */
export function listGraph(
  papers: readonly Paper[],
  { url, name, language }: DescribedPage,
  paperUrl: (key: string) => string,
): Graph {
  return graph({
    '@type': 'CollectionPage',
    '@id': url,
    name,
    inLanguage: language,
    dateModified: lastChange(papers),
    license: ourLicence.url,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: papers.length,
      itemListElement: papers.map((paper, at) =>
        listItem({ name: paper.title.plain, url: paperUrl(paper.key) }, at),
      ),
    },
  });
}

const listItem = (
  what: { readonly name: string; readonly item?: { '@id': string }; readonly url?: string },
  at: number,
): ListItem => ({ '@type': 'ListItem', position: at + 1, ...what });

const graph = (...nodes: Thing[]): Graph => ({
  '@context': 'https://schema.org',
  '@graph': nodes,
});

/** JSON-LD as it may stand in a page: short, and without a sign that could end its element. */
export const jsonLdText = (graph: Graph): string =>
  JSON.stringify(graph).replaceAll('<', '\\u003c');
