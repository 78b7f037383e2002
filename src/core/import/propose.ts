import type { Entry } from '../schema/collections.ts';
import {
  nearTopics,
  type FiledSubject,
  type NearTopic,
  type TopicSubject,
} from '../library/near-topics.ts';
import { relatedTo, type Neighbour } from '../library/related.ts';
import { isCutShort } from './byline.ts';
import type { CslItem } from './csl-item.ts';
import { paperFromCsl, type ImportedPaper } from './csl.ts';
import { readIdentifiers } from './identifiers.ts';
import { freeKey } from './key.ts';
import { withKnownSeries } from './known-venue.ts';
import { samePaper, type SamePaper } from './same-paper.ts';

/** What is on the list when an entry is proposed for it. */
export interface ListSoFar {
  readonly papers: readonly Entry<'papers'>[];
  readonly topics: readonly TopicSubject[];
  /** Keys that papers have or had. */
  readonly taken: ReadonlySet<string>;
}

/** What the person wants otherwise than it would be proposed. */
export interface Wishes {
  /** The day the entry comes to the list, as 2026-11-23. */
  readonly added: string;
  readonly key?: string;
  readonly topics?: readonly string[];
  /** That it is another paper than one with nearly the same title. */
  readonly isDistinct?: boolean;
}

export interface Proposal {
  readonly paper: ImportedPaper;
  /** Nearest first; empty where the topics were chosen. */
  readonly near: readonly NearTopic[];
  readonly related: readonly Neighbour[];
}

/** An entry that can be written, the paper that it would repeat, or why there is none. */
export type Proposed =
  | ({ readonly kind: 'proposal' } & Proposal)
  | ({ readonly kind: 'known' } & SamePaper)
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Proposes an entry for a record. Its topics are those chosen, else the keywords of the record
 * that are topics of the list, else the nearest one, since an entry must have one, and up to
 * two more that are clearly near.
 */
export function proposeEntry(item: CslItem, list: ListSoFar, wishes: Wishes): Proposed {
  if (isCutShort(item)) return refused(cutShort);
  const ids = list.topics.map(({ id }) => id);
  const { fields } = paperFromCsl(item, { added: wishes.added, topics: ids });
  const titles = [fields.title, fields.publishedTitle].filter((title) => title !== undefined);
  const identifiers = readIdentifiers(item);
  const known = samePaper(
    { titles: titles as string[], ...identifiers },
    list.papers,
    wishes.isDistinct,
  );
  if (known) return { kind: 'known', ...known };

  const key = wishes.key ?? freeKey(item, list.taken);
  if (!key) return refused(noKey);
  const subject = subjectOf(key, fields);
  const papers = list.papers.map(filed);
  const told = wishes.topics ?? (fields.topics as string[]);
  const near = told.length ? [] : nearTopics(subject, papers, list.topics);
  const venue = withKnownSeries(
    fields.venue as Record<string, unknown>,
    list.papers.map(({ data }) => data.venue),
  );
  const topics = told.length ? told : near.filter(isTaken).map(({ id }) => id);
  const related = relatedTo(subject, papers);
  return { kind: 'proposal', paper: { key, fields: { ...fields, venue, topics } }, near, related };
}

const cutShort =
  'its byline is cut short by “and others” or “et al.”, and an entry names all authors. Take a record that has them all.';
const noKey =
  'no key can be made of its first author, year and title. Give one, as --key sun2023spectr.';

const refused = (why: string) => ({ kind: 'refused', why }) as const;

/** The nearest topic, and of the others those that are clearly near. */
const isTaken = ({ isClear }: NearTopic, place: number) => place === 0 || isClear;

const subjectOf = (key: string, fields: ImportedPaper['fields']) => ({
  key,
  title: String(fields.title ?? ''),
  aliases: [],
  topics: [],
  abstract: String(fields.abstract ?? ''),
});

const subjects = new WeakMap<Entry<'papers'>, FiledSubject>();

/** An entry as it is compared; the same value each time, so that its words are counted once. */
function filed(entry: Entry<'papers'>): FiledSubject {
  const { id, data } = entry;
  const subject = subjects.get(entry) ?? {
    ...subjectOf(id, data),
    aliases: data.aliases ?? [],
    filedUnder: data.topics,
  };
  subjects.set(entry, subject);
  return subject;
}
