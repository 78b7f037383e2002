import type { Name } from './text/names.ts';
import { nameSlug } from './text/names.ts';

/**
 * Every path of the site, below a base path. Nothing else spells one, so that a
 * page moves here or nowhere.
 *
 * @param base the folder the site lies in, `/` or `/reading/`
 */
export function createUrls(base: string) {
  const root = `/${base}/`.replace(/\/{2,}/g, '/');
  const page = (path: string) => root + path;
  return {
    root,
    home: () => root,
    start: () => page('start/'),
    /** The question on the page "Start here" that a path answers. */
    startAt: (path: string) => page(`start/#start-${path}`),
    papers: () => page('papers/'),
    /** The whole list as a file, by its ending: `bib`, `ris` or `csl.json`. */
    papersFile: (ending: string) => page(`papers.${ending}`),
    paper: (key: string) => page(`papers/${key}/`),
    paperFile: (key: string, ending: string) => page(`papers/${key}.${ending}`),
    /** The place of a finding on its paper's page. */
    finding: (key: string, id: string) => page(`papers/${key}/#finding-${id}`),
    papersByTopic: () => page('papers/by-topic/'),
    papersWithoutNote: () => page('papers/no-note/'),
    topics: () => page('topics/'),
    topic: (id: string) => page(`topics/${id}/`),
    /** The papers of a topic as a file, by its ending: `bib`, `ris` or `csl.json`. */
    topicFile: (id: string, ending: string) => page(`topics/${id}.${ending}`),
    paths: () => page('paths/'),
    path: (id: string) => page(`paths/${id}/`),
    /** The papers of a path as a file. */
    pathFile: (id: string, ending: string) => page(`paths/${id}.${ending}`),
    /** A path as a page to print. */
    syllabus: (path: string) => page(`paths/${path}/syllabus/`),
    /** The page on which readers put papers together; with papers, begun with these. */
    selection: (papers: readonly string[] = []) =>
      page(papers.length ? `selection/?papers=${papers.join(',')}` : 'selection/'),
    /** The table of all papers that such a selection is made from. */
    readings: () => page('readings.json'),
    glossary: () => page('glossary/'),
    term: (id: string) => page(`glossary/#${id}`),
    years: () => page('years/'),
    year: (year: number) => page(`years/${year}/`),
    venues: () => page('venues/'),
    venue: (slug: string) => page(`venues/${slug}/`),
    kinds: () => page('kinds/'),
    kind: (kind: string) => page(`kinds/${kind}/`),
    levels: () => page('levels/'),
    level: (level: string) => page(`levels/${level}/`),
    authors: () => page('authors/'),
    /** The place of a printed name in the list of all names. */
    name: (name: Name) => page(`authors/#${nameSlug(name)}`),
    /** The same, by the part of its address. */
    nameAt: (slug: string) => page(`authors/#${slug}`),
    author: (slug: string) => page(`authors/${slug}/`),
    map: () => page('map/'),
    mapOf: (topic: string) => page(`map/${topic}/`),
    timeline: () => page('timeline/'),
    /** What is new and what changed, to read and, as feeds by the name of their file, to follow. */
    new: () => page('new/'),
    newFeed: (file: string) => page(`new/${file}`),
    changesFeed: (file: string) => page(`changes/${file}`),
    topicFeed: (id: string, file: string) => page(`topics/${id}/${file}`),
    about: () => page('about/'),
    search: (query?: string) => page(query ? `search/?q=${encodeURIComponent(query)}` : 'search/'),
    shelf: () => page('shelf/'),
    /** The table of all papers that the reader's shelf is filled from. */
    shelfTable: () => page('shelf.json'),
    /** The table of all addresses that the 404 page looks in. */
    addresses: () => page('addresses.json'),
    /** Where an identifier of others leads to its paper: `abs`, `doi` or `acl`. */
    resolver: (resolver: string, id: string) => page(`${resolver}/${id}/`),
    /** A card of a paper or a path, to stand in other people's pages. */
    paperCard: (key: string) => page(`embed/papers/${key}/`),
    pathCard: (id: string) => page(`embed/paths/${id}/`),
    /** What a paper's own README can show: that it stands on this list. */
    badge: () => page('badge.svg'),
    /** Shown to a reader without a connection in place of a page that is not kept. */
    offline: () => page('offline/'),
    offlineWorker: () => page('offline-worker.js'),
    offlineFiles: () => page('offline-files.json'),
    /** Pagefind's index, with what the search knows beside it. */
    searchIndex: () => page('pagefind/'),
    /** How a browser can search the list from its address bar. */
    openSearch: () => page('opensearch.xml'),
    /** How programs read the list; with a file, that file of the data, as `v1/papers.json`. */
    api: (file = '') => page(`api/${file}`),
    /** Pictures for sharing: of a paper, a topic, a path, and of the list for every other page. */
    paperPicture: (key: string) => page(`pictures/papers/${key}.png`),
    topicPicture: (id: string) => page(`pictures/topics/${id}.png`),
    pathPicture: (id: string) => page(`pictures/paths/${id}.png`),
    listPicture: () => page('pictures/list.png'),
    sitemap: () => page('sitemap.xml'),
    /** What the list holds, for language models: as links, and whole. */
    llms: () => page('llms.txt'),
    llmsFull: () => page('llms-full.txt'),
    /** A link that an entry wrote from the site's root, as `/papers/sun2023spectr/`. */
    written: (path: string) => (path.startsWith('/') ? root + path.slice(1) : path),
  };
}

export type Urls = ReturnType<typeof createUrls>;
