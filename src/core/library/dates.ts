import type { PartialDate } from '../schema/date.ts';
import type { PaperFields } from '../schema/paper.ts';

const months =
  'January February March April May June July August September October November December';

/** A date in words, no finer than it is known: "23 October 2023", "October 2023", "2023". */
export function dateInWords(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  const name = month && months.split(' ')[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** The date of the first arXiv version as fine as we vouch for: without its day on one source. */
export function vouchedSubmission(fields: Pick<PaperFields, 'submitted' | 'unsure'>) {
  return fields.unsure.includes('submitted') ? fields.submitted?.slice(0, 7) : fields.submitted;
}

/** When a paper first became public: on arXiv, or in print in an earlier year. */
export function firstAppearance(fields: Pick<PaperFields, 'submitted' | 'unsure' | 'venue'>) {
  const inPrint = String(fields.venue.year);
  const onArxiv = vouchedSubmission(fields);
  return onArxiv && onArxiv.slice(0, 4) <= inPrint ? onArxiv : inPrint;
}

/** The day on which the list last said something new of any of these papers. */
export function lastChange(
  papers: readonly Pick<PaperFields, 'added' | 'changes'>[],
): PartialDate | undefined {
  let last: PartialDate = '';
  for (const { added, changes } of papers) {
    if (added > last) last = added;
    for (const { date } of changes) if (date > last) last = date;
  }
  return last || undefined;
}
