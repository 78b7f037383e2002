import type { Entry } from '../schema/collections.ts';
import { placeInFile, type Prose } from '../text/prose.ts';
import type { Place } from './problem.ts';

/** A text of a note, which a rule reads and finds words in. */
export interface NotePart {
  /** As a sentence names it: "the claim of finding number 2". */
  readonly name: string;
  readonly text: string;
  /** The place of a stretch of the text in its file. */
  readonly place: (start: number, end: number) => Place;
}

/** The texts of a note that are in our own words, in the order of the file. */
export function noteParts({ data }: Entry<'papers'>, prose: Prose | undefined): NotePart[] {
  return [
    ...(data.summary ? [field('the summary', ['summary'], data.summary)] : []),
    ...(data.findings ?? []).map(({ claim }, n) =>
      field(`the claim of finding number ${n + 1}`, ['findings', n, 'claim'], claim),
    ),
    ...(prose ? [body(prose)] : []),
  ];
}

/** The reasons of the relations of a paper. */
export const reasons = ({ data }: Entry<'papers'>): NotePart[] =>
  data.relations.map(({ why }, n) =>
    field(`the reason of relation number ${n + 1}`, ['relations', n, 'why'], why),
  );

const field = (name: string, path: (string | number)[], text: string): NotePart => ({
  name,
  text,
  place: (start, end) => {
    const words = text.slice(start, end);
    return { path, words, nth: text.slice(0, start).split(words).length - 1 };
  },
});

const body = (prose: Prose): NotePart => ({
  name: 'the text',
  text: prose.text,
  place: (start, end) => placeInFile(prose, start, end),
});

/** Begins a sentence with the name of a part. */
export const capital = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
