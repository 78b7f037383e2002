import type { CslItem } from './csl-item.ts';
import { onOneLine } from './csl-values.ts';
import { arxivAsJournal, readIdentifiers } from './identifiers.ts';

const text = (value: string | number | undefined) =>
  value === undefined ? undefined : String(value);

/** Where the version cited appeared, as far as an item says. */
export function readVenue(item: CslItem): Record<string, unknown> {
  const { custom = {}, publisher } = item;
  const year = Number(item.issued?.['date-parts']?.[0]?.[0]) || undefined;
  const name = onOneLine(item['container-title'] ?? item['event-title']);
  const short = onOneLine(item['container-title-short']);
  const series = custom.series ?? (short ?? name)?.replace(/\s*\b(?:19|20)\d{2}\b\s*/g, ' ').trim();
  const place = { name, short: short === name ? undefined : short, series, year };
  const numbers = {
    volume: text(item.volume),
    issue: text(item.issue),
    pages: item.page?.replace(/\s*[–-]+\s*/, '-'),
  };
  const type = arxivAsJournal.test(name ?? '') ? 'article' : item.type;
  switch (type) {
    case 'paper-conference':
      return {
        kind: custom.venue_kind === 'workshop' ? 'workshop' : 'conference',
        ...place,
        publisher,
        collection: onOneLine(item['collection-title']),
        ...numbers,
      };
    case 'article-journal':
      return { kind: 'journal', ...place, publisher, ...numbers };
    case 'chapter':
      return { kind: 'chapter', name, year, publisher, pages: numbers.pages };
    case 'book':
      return { kind: 'book', year, publisher };
    case 'report':
      return { kind: 'report', institution: publisher, year, number: text(item.number) };
    case 'thesis':
      return { kind: 'thesis', institution: publisher, year };
    case 'webpage':
    case 'post-weblog':
      return { kind: 'webpage', name, year };
    default:
      return { kind: 'preprint', server: readIdentifiers(item).arxiv ? 'arXiv' : publisher, year };
  }
}
