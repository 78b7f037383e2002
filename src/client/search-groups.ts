import type { Guidance, GuideEntry } from '#core/search/guide.ts';
import { urls } from '#urls';

/** Fills the place beside the results with the topics, paths, terms and authors of a query. */
export function showGroups(place: HTMLElement, { topics, paths, terms, authors }: Guidance): void {
  place.replaceChildren(
    ...group(
      'Glossary',
      terms.map((term) => [urls.term(term.id), term.title, term.text]),
    ),
    ...group(
      'Topics',
      topics.map((topic) => entry(urls.topic(topic.id), topic)),
    ),
    ...group(
      'Reading paths',
      paths.map((path) => entry(urls.path(path.id), path)),
    ),
    ...group(
      'Authors',
      authors.map(({ slug, name }) => [urls.nameAt(slug), name]),
    ),
  );
}

type Row = readonly [url: string, title: string, text?: string];

const entry = (url: string, { title }: GuideEntry): Row => [url, title];

/** A heading with links below, or nothing where there is none. */
function group(title: string, rows: readonly Row[]): HTMLElement[] {
  if (!rows.length) return [];
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  heading.textContent = title;
  const list = document.createElement('ul');
  list.append(
    ...rows.map(([url, title, text]) => {
      const item = document.createElement('li');
      const link = Object.assign(document.createElement('a'), { href: url, textContent: title });
      item.append(link);
      if (text) {
        const line = document.createElement('span');
        line.textContent = text;
        item.append(line);
      }
      return item;
    }),
  );
  section.append(heading, list);
  return [section];
}
