import { lastChange } from '../library/dates.ts';
import type { Paper } from '../library/types.ts';
import type { PaperFields } from '../schema/paper.ts';

type ChangeFields = PaperFields['changes'][number];

/** A paper came to the list. */
export interface Addition {
  readonly date: string;
  readonly paper: Paper;
  readonly change?: undefined;
}

/** The entry of a paper on the list was changed. */
export interface Change {
  readonly date: string;
  readonly paper: Paper;
  readonly change: ChangeFields;
  /** Tells the change from the others of its paper: "2027-02-01-published". */
  readonly id: string;
}

/** Something that happened on the list, on a day. */
export type ListEvent = Addition | Change;

/** What a change is called where it stands by itself. */
export const changeWords: Readonly<Record<ChangeFields['kind'], string>> = {
  published: 'Published version',
  revised: 'Revised',
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
  noted: 'Noted',
};

/**
 * How many papers, and how many changes, a feed and the page of what is new hold. Programs
 * ask for a feed again and again and take it whole, so that it must not grow with the list;
 * fifty are more than a season brings.
 */
export const mostHeld = 50;

/** @param papers newest first, as the library has them */
export const additions = (papers: readonly Paper[]): Addition[] =>
  papers.map((paper) => ({ date: paper.added, paper }));

/**
 * All changes, the newest first; those of one day by the order of the papers, and of one
 * paper the one that its entry names last.
 *
 * @param papers newest first
 */
export const changes = (papers: readonly Paper[]): Change[] =>
  papers.flatMap((paper) => changesOf(paper).reverse()).sort(newestDayFirst);

/**
 * The newest papers and the newest changes together, the newest first; papers before
 * changes of the same day.
 *
 * @param papers newest first
 */
export const newestEvents = (papers: readonly Paper[]): ListEvent[] =>
  [...additions(papers).slice(0, mostHeld), ...changes(papers).slice(0, mostHeld)].sort(
    newestDayFirst,
  );

/** The day on which an event was last added to: a paper's entry may change after it came. */
export const lastDay = ({ date, paper, change }: ListEvent): string =>
  change ? date : lastChange([paper])!;

const newestDayFirst = (a: ListEvent, b: ListEvent) =>
  a.date < b.date ? 1 : a.date > b.date ? -1 : 0;

/** The changes of a paper as its entry has them; a second of a day and kind is numbered. */
function changesOf(paper: Paper): Change[] {
  const times = new Map<string, number>();
  return paper.changes.map((change) => {
    const name = `${change.date}-${change.kind}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { date: change.date, paper, change, id: time > 1 ? `${name}-${time}` : name };
  });
}
