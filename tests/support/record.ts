import type { CslItem, CslName } from '#core/import/csl-item.ts';
import { richText } from '#core/text/rich-text.ts';
import { math } from '#entries/math.ts';
import { repairedAbstract } from './collection.ts';

/** What a record says of the version of a paper that is cited; what it does not say is absent. */
export interface CitedRecord {
  readonly key?: string;
  readonly title?: string;
  /** "Family, Given", or the name of a group. */
  readonly authors?: readonly string[];
  /** `2023`, `2023-10` or `2023-10-23`. */
  readonly date?: string;
  readonly container?: string;
  readonly meeting?: string;
  readonly collection?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  readonly doi?: string;
  readonly url?: string;
  readonly arxiv?: string;
  readonly category?: string;
  readonly server?: string;
  readonly abstract?: string;
  readonly withdrawn?: boolean;
}

export type Fact = keyof CitedRecord;

const text = (value: string | number | undefined) =>
  value === undefined || value === '' ? undefined : String(value);

export const authorOf = ({ family, given, literal, ...rest }: CslName): string => {
  const whole = [rest['non-dropping-particle'], family].filter(Boolean).join(' ');
  return literal ?? [whole, given].filter(Boolean).join(', ');
};

export const dateOf = (parts: readonly (number | string)[]): string =>
  parts.map((part) => String(part).padStart(2, '0')).join('-');

/** The day of the first version on arXiv, no finer than it is vouched for. */
function submission({ submitted, custom }: CslItem): string | undefined {
  const parts = submitted?.['date-parts']?.[0] ?? [];
  return dateOf(custom!.confidence!.submitted === 'single-source' ? parts.slice(0, 2) : parts);
}

/** The cited record of a paper as the collection has it, by its own rules and not by the site's. */
export function recordOf(item: CslItem): CitedRecord {
  const { custom = {}, DOI } = item;
  const isPreprint = item.type === 'article';
  const year = String(item.issued!['date-parts']![0]![0]);
  const doi = DOI ?? (isPreprint ? `10.48550/arXiv.${custom.arxiv}` : undefined);
  const submitted = submission(item);
  return {
    key: String(item.id),
    title: custom.later_title ?? item.title,
    authors: item.author!.map(authorOf),
    date: isPreprint && submitted?.startsWith(year) ? submitted : year,
    container: item['container-title'],
    meeting: item.type === 'paper-conference' ? meetingOf(item, year) : undefined,
    collection: item['collection-title'],
    volume: text(item.volume),
    issue: text(item.issue),
    pages: item.page,
    doi,
    url: DOI
      ? `https://doi.org/${DOI}`
      : custom.acl
        ? `https://aclanthology.org/${custom.acl}/`
        : custom.openreview
          ? `https://openreview.net/forum?id=${custom.openreview}`
          : `https://arxiv.org/abs/${custom.arxiv}`,
    arxiv: custom.arxiv,
    category: custom.arxiv_category,
    server: isPreprint ? 'arXiv' : undefined,
    abstract: richText(repairedAbstract(item), math).plain,
    withdrawn: custom.withdrawn === true,
  };
}

/** "NeurIPS 2023": the meeting's short name, with its year. */
function meetingOf(item: CslItem, year: string): string {
  const name = item['container-title-short'] ?? item['container-title']!;
  return name.includes(year) ? name : `${name} ${year}`;
}

/** A record with some of its facts alone, and no fact that is absent. */
export const factsOf = (record: CitedRecord, facts: readonly Fact[]): CitedRecord =>
  Object.fromEntries(
    facts.map((fact) => [fact, record[fact]]).filter(([, value]) => value !== undefined),
  );
