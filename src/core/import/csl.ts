import type { PaperFieldsInput } from '../schema/paper.ts';
import { unsureFacts } from '../schema/paper.ts';
import { fold } from '../text/fold.ts';
import { escapeMoney } from '../text/math.ts';
import { parseName, writeName, type Name } from '../text/names.ts';
import { tellingWords } from '../text/words.ts';

/** A name in CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html#names). */
export interface CslName {
  family?: string;
  given?: string;
  literal?: string;
  suffix?: string;
  'non-dropping-particle'?: string;
  'dropping-particle'?: string;
}

export interface CslDate {
  'date-parts'?: (number | string)[][];
}

/** What this list keeps beyond CSL's own fields, under `custom`. */
export interface CslCustom {
  position?: number;
  venue_kind?: string;
  arxiv?: string;
  arxiv_category?: string;
  acl?: string;
  openreview?: string;
  later_title?: string;
  series?: string;
  links?: Partial<Record<'code' | 'data' | 'models' | 'project', string[]>>;
  remark?: string;
  withdrawn?: boolean;
  authors_arxiv?: CslName[];
  confidence?: Record<string, string>;
}

/** The part of a CSL-JSON item that an entry can hold. */
export interface CslItem {
  id?: string | number;
  type?: string;
  title?: string;
  author?: CslName[];
  issued?: CslDate;
  submitted?: CslDate;
  'container-title'?: string;
  'container-title-short'?: string;
  'collection-title'?: string;
  'event-title'?: string;
  publisher?: string;
  volume?: string | number;
  issue?: string | number;
  page?: string;
  number?: string | number;
  genre?: string;
  keyword?: string;
  DOI?: string;
  URL?: string;
  abstract?: string;
  note?: string;
  custom?: CslCustom;
}

/** An entry that is still to be checked: what a bibliography does not say is absent. */
export interface ImportedPaper {
  readonly key: string;
  readonly fields: Partial<Record<keyof PaperFieldsInput, unknown>>;
}

/**
 * Makes an entry of an item of CSL-JSON. Nothing is guessed: what the item does not
 * say is left out, and the check asks for it where the list needs it.
 *
 * @param added the day the entry comes to the list, as 2026-11-23
 * @param topics names of the list's topics; those among the item's keywords are taken
 */
export function paperFromCsl(
  item: CslItem,
  { added, topics }: { added: string; topics: readonly string[] },
): ImportedPaper {
  const custom = item.custom ?? {};
  const identifiers = readIdentifiers(item);
  const keywords = (item.keyword ?? '').split(/[,;]/).map((word) => word.trim());
  return {
    key: paperKey(item),
    fields: {
      title: onOneLine(item.title, true),
      publishedTitle: onOneLine(custom.later_title, true),
      authors: names(item.author),
      arxivAuthors: names(custom.authors_arxiv),
      submitted: partialDate(item.submitted),
      venue: readVenue(item),
      identifiers: Object.values(identifiers).some(Boolean) ? identifiers : undefined,
      links: links(item),
      topics: keywords.filter((word) => topics.includes(word)),
      added,
      position: custom.position,
      remark: custom.remark,
      withdrawn: custom.withdrawn ? {} : undefined,
      unsure: unsure(custom.confidence),
      abstract: item.abstract && escapeMoney(item.abstract.trim()),
    },
  };
}

const onOneLine = (text: string | undefined, isTitle = false): string | undefined => {
  const line = text?.replace(/\s+/g, ' ').trim();
  return line && isTitle ? escapeMoney(line) : line || undefined;
};

function partialDate(date: CslDate | undefined): string | undefined {
  const [year, ...rest] = date?.['date-parts']?.[0] ?? [];
  if (!year) return undefined;
  return [year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

function names(authors: CslName[] | undefined): string[] | undefined {
  return authors?.map((author) => {
    if (author.literal) return parseable(author.literal);
    const { family, given, suffix } = author;
    const particles = [author['dropping-particle'], author['non-dropping-particle']];
    const whole = [...particles, family, suffix].filter(Boolean).join(' ');
    const name: Name =
      whole && given ? { family: whole, given } : { family: whole || (given ?? '') };
    return writeName(name);
  });
}

/** A group's name, in which a comma would make a person of it. */
const parseable = (group: string) => (parseName(group).group ? group : group.replaceAll(',', ''));

function unsure(confidence: Record<string, string> = {}): string[] | undefined {
  const facts = Object.entries(confidence)
    .filter(([, word]) => word === 'single-source')
    .map(([fact]) => fact.replace(/^arxiv_/, ''))
    .filter((fact) => (unsureFacts as readonly string[]).includes(fact));
  return facts.length ? facts : undefined;
}

/** What bibliographies call arXiv when they take it for a journal: "arXiv preprint arXiv:2310.15141". */
const arxivAsJournal = /^(?:arxiv\b.*|corr)$/i;

function readIdentifiers(item: CslItem) {
  const { DOI, URL, number, custom = {} } = item;
  const doi = DOI?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '');
  const fromArxivDoi = /^10\.48550\/arxiv\.(.+)$/i.exec(doi ?? '')?.[1];
  const found = {
    arxiv:
      custom.arxiv ??
      fromArxivDoi ??
      /arxiv\.org\/(?:abs|pdf|html)\/([\w.-]+(?:\/\d{7})?)/.exec(URL ?? '')?.[1] ??
      /^arXiv:(\S+)/i.exec(String(number ?? ''))?.[1] ??
      /\barXiv:(\S+)/i.exec(item['container-title'] ?? '')?.[1],
    category: custom.arxiv_category,
    doi: fromArxivDoi ? undefined : doi,
    acl: custom.acl ?? /aclanthology\.org\/([\w.-]+?)(?:\.pdf|\/|$)/.exec(URL ?? '')?.[1],
    openreview:
      custom.openreview ?? /openreview\.net\/(?:forum|pdf)\?id=([\w-]+)/.exec(URL ?? '')?.[1],
  };
  return { ...found, arxiv: found.arxiv?.replace(/\.pdf$/, '').replace(/v\d+$/, '') };
}

/** The links that the item has, with its own address where no identifier says it. */
function links(item: CslItem): Record<string, unknown> | undefined {
  const html = addressWithoutIdentifier(item);
  return html ? { html, ...item.custom?.links } : item.custom?.links;
}

/** Where the paper stands, when no identifier that was read says so. */
function addressWithoutIdentifier(item: CslItem): string | undefined {
  const { arxiv, doi, acl, openreview } = readIdentifiers(item);
  return arxiv || doi || acl || openreview || !item.URL?.startsWith('https://')
    ? undefined
    : item.URL;
}

const text = (value: string | number | undefined) =>
  value === undefined ? undefined : String(value);

function readVenue(item: CslItem): Record<string, unknown> {
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

/** What a key looks like: `sun2023spectr`. */
export const keyForm = /^[a-z]+\d{4}[a-z0-9]+$/;

/**
 * The key an item bears, where it is of the list's form; else one made of the first
 * author's family name, the year in which the paper became public, and the first
 * telling word of its title. Not of the list's form where one of these is not known.
 */
function paperKey(item: CslItem): string {
  const id = String(item.id ?? '');
  if (keyForm.test(id)) return id;
  const [first] = item.author ?? [];
  const family = fold(first?.family ?? first?.literal ?? first?.given ?? '');
  const years = [item.submitted, item.issued].map((date) => partialDate(date)?.slice(0, 4));
  const year = years.filter((each) => each !== undefined).sort()[0] ?? '';
  const [word] = tellingWords(item.title ?? '');
  const letters = (part: string) => part.replace(/[^a-z0-9]/g, '');
  return letters(family).replace(/\d/g, '') + year + letters(fold(word?.written ?? ''));
}
