import type { Entry } from '../schema/collections.ts';
import { countWords, placeInFile, type Prose } from '../text/prose.ts';
import { entryFile, type Problem } from './problem.ts';

/** How many words the text of a note has, its headings not counted. */
const noteWords = { least: 150, most: 300 } as const;

const noteFindings = { least: 3, most: 6 } as const;

interface Limits {
  readonly least: number;
  readonly most: number;
}

/** What is wrong with a count, in the words in which the length of a field is told. */
const outside = (count: number, { least, most }: Limits) =>
  count < least
    ? { limit: `${least} is the least`, mend: `Add ${least - count} or more.` }
    : { limit: `${most} is the most`, mend: `Take out ${count - most} or more.` };

const isWithin = (count: number, { least, most }: Limits) => count >= least && count <= most;

/** A note that is too short to say anything, or too long to be read before the paper. */
export function findLength(id: string, prose: Prose): Problem[] {
  const count = countWords(prose.text);
  if (isWithin(count, noteWords)) return [];
  const start = Math.max(0, prose.text.search(/\S/));
  const { limit, mend } = outside(count, noteWords);
  return [
    {
      kind: 'note-length',
      file: entryFile('papers', id),
      place: placeInFile(prose, start, start + 1),
      message: `The text has ${count} word${count === 1 ? '' : 's'}; ${limit}.`,
      mend,
    },
  ];
}

/** A note with too few findings to be worth its name, or more than a reader keeps in mind. */
export function findCount({ id, data }: Entry<'papers'>): Problem[] {
  const count = data.findings?.length;
  if (count === undefined || isWithin(count, noteFindings)) return [];
  const { limit, mend } = outside(count, noteFindings);
  return [
    {
      kind: 'finding-count',
      file: entryFile('papers', id),
      place: { path: ['findings'] },
      message: `The note has ${count} finding${count === 1 ? '' : 's'}; ${limit}.`,
      mend,
    },
  ];
}
