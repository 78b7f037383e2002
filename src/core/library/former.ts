import { collectionOf, idOf } from '../addresses/address.ts';
import { follow } from '../addresses/follow.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { PartialDate } from '../schema/date.ts';
import type { PaperFields } from '../schema/paper.ts';
import type { PaperRecord, Redirects } from '../schema/redirects.ts';
import type { MathRenderer } from '../text/rich-text.ts';
import { dateInWords } from './dates.ts';
import { draftPaper } from './draft-paper.ts';
import type { Library, MovedEntry, Paper, RemovedPaper } from './types.ts';

type Former = Pick<Library, 'moved' | 'removed' | 'removedPapers'>;

/**
 * What became of entries that are no more. An address that leads nowhere is left out:
 * a build does not come this far with one.
 *
 * @param exists whether an entry has this address
 */
export function formerEntries(
  redirects: Redirects,
  exists: (collection: CollectionName, id: string) => boolean,
  math: MathRenderer,
): Former {
  const former = { moved: [], removed: [], removedPapers: [] } as {
    [Key in keyof Former]: Former[Key][number][];
  };
  for (const [address, became] of redirects) {
    const [collection, id] = [collectionOf(address), idOf(address)];
    if (typeof became === 'string') {
      const course = follow(address, redirects);
      if (!('end' in course) || collectionOf(course.end) !== collection) continue;
      const to = idOf(course.end);
      if (redirects.has(course.end) || exists(collection, to))
        former.moved.push({ collection, from: id, to });
      continue;
    }
    const { removed: date, reason, record } = became;
    if (record) former.removedPapers.push({ date, reason, paper: paperOf(id, date, record, math) });
    else if (collection !== 'papers') former.removed.push({ collection, id, date, reason });
  }
  return former;
}

/** A paper of which the record alone is left. */
function paperOf(key: string, date: string, record: PaperRecord, math: MathRenderer): Paper {
  const rest = { topics: [], added: date, changes: [], abstract: '', questions: [], relations: [] };
  const data: PaperFields = { ...record, ...rest };
  const noTopic = () => {
    throw new Error('A paper that was removed has no topic.');
  };
  return { ...draftPaper({ id: key, data, body: '' }, noTopic, math), abstract: [] };
}

/** An id as a person would say it, where nothing else is left: "cold-start" gives "Cold start". */
export const idInWords = (id: string): string =>
  id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** Says in a sentence that an entry is no longer on the list, and since when. */
export const removalSentence = ({ date }: { readonly date: PartialDate }): string =>
  `Removed from this list on ${dateInWords(date)}.`;

/** Every paper that has a page: those of the list, and those removed from it. */
export const everyPaper = ({ papers, removedPapers }: Library): Paper[] => [
  ...papers,
  ...removedPapers.map(({ paper }) => paper),
];

/** When and why a paper left the list; nothing where it is on it. */
export const removalOf = ({ key }: Paper, { removedPapers }: Library): RemovedPaper | undefined =>
  removedPapers.find(({ paper }) => paper.key === key);

/** Every paper by each key that its page and its files ever had, those removed among them. */
export function papersByEveryKey(library: Library): [key: string, paper: Paper][] {
  const own = everyPaper(library).map((paper): [string, Paper] => [paper.key, paper]);
  return [...own, ...underFormerIds('papers', new Map(own), library)];
}

/** Every topic or path by each id that its page and its files ever had. */
export function byEveryId<Name extends 'topics' | 'paths'>(
  name: Name,
  library: Library,
): [id: string, entry: Library[Name][number]][] {
  const entries: readonly Library[Name][number][] = library[name];
  const own = entries.map((entry): [string, Library[Name][number]] => [entry.id, entry]);
  return [...own, ...underFormerIds(name, new Map(own), library)];
}

/**
 * The id that an entry had first: what others keep of it under that id must not change when
 * it is renamed. Lines of `redirects.yaml` are only ever added, so the first is the oldest.
 */
export const firstId = (
  collection: CollectionName,
  id: string,
  moved: readonly MovedEntry[],
): string => moved.find((each) => each.collection === collection && each.to === id)?.from ?? id;

/** Entries by the ids that led elsewhere once and lead to them now. */
function underFormerIds<T>(
  collection: CollectionName,
  byId: ReadonlyMap<string, T>,
  { moved }: Library,
): [id: string, entry: T][] {
  return moved
    .filter((each) => each.collection === collection && byId.has(each.to))
    .map(({ from, to }): [string, T] => [from, byId.get(to)!]);
}
