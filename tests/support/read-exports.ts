import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseYaml } from 'yaml';
import type { CslItem } from '#core/import/csl-item.ts';
import { authorOf, dateOf, type CitedRecord } from './record.ts';

/* Programs that know nothing of this one read its files back into records. */

const withdrawn = (note: unknown) => /withdrawn/.test(String(note ?? ''));
const oneLine = (text: string | undefined) => text?.replace(/\s+/g, ' ');
const dateIn = ({ issued }: CslItem) => dateOf(issued!['date-parts']![0]!);

/** What an item of CSL-JSON says, whoever read it. */
const factsOf = (item: CslItem & { note?: string }) => ({
  title: item.title,
  authors: item.author!.map(authorOf),
  date: dateIn(item),
  container: item['container-title'],
  meeting: item['event-title'],
  collection: item['collection-title'],
  volume: item.volume as string,
  issue: item.issue as string,
  pages: item.page,
  doi: item.DOI,
  url: item.URL,
  withdrawn: withdrawn(item.note),
});

/** By nothing but JSON. */
export function readCslJson(file: string): CitedRecord[] {
  return (JSON.parse(file) as (CslItem & { note?: string })[]).map((item) => ({
    key: String(item.id),
    ...factsOf(item),
    arxiv: item.custom!.arxiv,
    category: item.custom!.arxiv_category,
    server: item.publisher,
    abstract: oneLine(item.abstract),
  }));
}

interface BibtexEntry {
  readonly label: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** By Citation.js, as BibTeX or as BibLaTeX. */
export function readByCitationJs(file: string, language: 'bibtex' | 'biblatex'): CitedRecord[] {
  return (plugins.input.data(file, `@${language}/text`) as BibtexEntry[]).map((entry) => {
    const forceType = `@${language}/entry+object`;
    const item = new Cite(entry, { forceType }).data[0] as CslItem & { note?: string };
    const { eprint, primaryclass, eprintclass } = entry.properties;
    return {
      key: entry.label,
      ...factsOf(item),
      arxiv: eprint,
      category: primaryclass ?? eprintclass,
    };
  });
}

/** By the parser of Better BibTeX, which users of Zotero have, as BibTeX or as BibLaTeX. */
export function readByBetterBibtex(file: string): CitedRecord[] {
  const { entries, errors } = parseBibtex(file, { english: false, sentenceCase: false });
  // Letters with accents come in two parts, which are the same letters.
  const whole = (text: string) => text.normalize('NFC');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return entries.map(({ key, fields }) => {
    const { year, month, date } = fields;
    return {
      key,
      title: whole(fields.title!),
      authors: fields.author!.map(({ name, prefix, lastName, firstName }) =>
        whole(name ?? [[prefix, lastName].filter(Boolean).join(' '), firstName].join(', ')),
      ),
      date: date ?? dateOf([year!, ...(month ? [month] : [])]),
      container: fields.booktitle ?? fields.journal ?? fields.journaltitle,
      meeting: fields.eventtitle,
      collection: fields.series,
      volume: fields.volume,
      issue: fields.number,
      pages: fields.pages?.replace('–', '-'),
      doi: fields.doi,
      url: fields.url,
      arxiv: fields.eprint,
      category: fields.primaryclass ?? fields.eprintclass,
      withdrawn: withdrawn(fields.note),
    };
  });
}

type RisRecord = Readonly<Record<string, string>>;

/** By Citation.js: names and dates as it understands them, the rest tag by tag. */
export function readRis(file: string): CitedRecord[] {
  return (plugins.input.data(file, '@ris/file') as RisRecord[]).map((record) => {
    const item = new Cite(record, { forceType: '@ris/record' }).data[0] as CslItem;
    const isMeeting = record.TY === 'CONF';
    return {
      key: record.ID,
      title: item.title,
      authors: item.author!.map(authorOf),
      date: dateIn(item),
      container: isMeeting ? record.C3 : record.T2,
      meeting: isMeeting ? record.T2 : undefined,
      collection: record.T3,
      volume: record.VL,
      issue: record.IS,
      pages: record.SP && [record.SP, record.EP].filter(Boolean).join('-'),
      doi: item.DOI,
      url: item.URL,
      server: record.DB,
      abstract: item.abstract,
      withdrawn: withdrawn(record.N1),
    };
  });
}

/** An entry of Hayagriva, or a parent of one, as far as this list has them. */
export interface HayagrivaEntry {
  readonly type: string;
  readonly title: string;
  readonly author?: readonly (string | { readonly name: string })[];
  readonly date?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly 'page-range'?: string;
  readonly url?: string;
  readonly 'serial-number'?: { readonly doi?: string; readonly arxiv?: string };
  readonly note?: string;
  readonly abstract?: string;
  readonly parent?: HayagrivaEntry | readonly HayagrivaEntry[];
}

export const parentsOf = ({ parent }: HayagrivaEntry): readonly HayagrivaEntry[] =>
  parent === undefined ? [] : Array.isArray(parent) ? parent : [parent as HayagrivaEntry];

/** Text as Hayagriva shows it: a sign after a backslash is itself, a brace alone is none. */
const shown = (text: string | undefined) =>
  text?.replace(/\\([\\{}$])|[{}]/g, (_, sign: string | undefined) => sign ?? '');

/** By a parser of YAML and the rules of the format's documentation. */
export function readHayagriva(file: string): CitedRecord[] {
  return Object.entries(parseYaml(file) as Record<string, HayagrivaEntry>).map(([key, entry]) => {
    const [first, meeting] = parentsOf(entry);
    const isPreprint = first?.type === 'repository';
    return {
      key,
      title: shown(entry.title),
      authors: entry.author!.map((author) => (typeof author === 'string' ? author : author.name)),
      date: entry.date,
      container: isPreprint ? undefined : shown(first?.title),
      meeting: shown(meeting?.title),
      collection: first && shown(parentsOf(first)[0]?.title),
      volume: first?.volume,
      issue: first?.issue,
      pages: entry['page-range'],
      doi: entry['serial-number']?.doi,
      url: entry.url,
      arxiv: entry['serial-number']?.arxiv,
      server: isPreprint ? shown(first.title) : undefined,
      abstract: oneLine(shown(entry.abstract)),
      withdrawn: withdrawn(entry.note),
    };
  });
}
