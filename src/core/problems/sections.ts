import { closest } from '../text/closest.ts';
import { hasWords, placeInFile, type Heading, type Prose } from '../text/prose.ts';
import { entryFile, listed, type Problem } from './problem.ts';

/** The headings of a note, in their order. */
export const sections: readonly string[] = [
  'The question',
  'The idea',
  'What they found',
  'Why read it',
  'What the abstract leaves open',
];

const written = (titles: readonly string[], last?: string) =>
  listed(
    titles.map((title) => `## ${title}`),
    last,
  );
const order = `The five are ${written(sections)}, in this order.`;

/** Makes a problem of the stretch of a body that is meant. */
type Tell = (start: number, end: number, message: string, mend: string) => Problem;

/** Headings of a note that are missing, unknown, repeated, out of place or without text. */
export function findSectionProblems(id: string, prose: Prose): Problem[] {
  const tell: Tell = (start, end, message, mend) => ({
    kind: 'missing-section',
    file: entryFile('papers', id),
    place: placeInFile(prose, start, end),
    message,
    mend,
  });
  const missing = new Set(sections);
  const problems: Problem[] = [];
  for (const heading of prose.headings)
    if (heading.depth === 2 && sections.includes(heading.title)) missing.delete(heading.title);
  const right: Heading[] = [];
  for (const heading of prose.headings) {
    const { title, depth, start, end } = heading;
    const wrong = (message: string, mend: string) => problems.push(tell(start, end, message, mend));
    if (depth !== 2) {
      const signs = depth === 1 ? 'one #' : `${depth} #`;
      if (missing.delete(title)) wrong(`"${title}" stands after ${signs}.`, `Write ## ${title}`);
    } else if (!sections.includes(title)) {
      const meant = closest(title, missing);
      if (meant) missing.delete(meant);
      wrong(
        `"## ${title}" is none of the five headings of a note.`,
        meant ? `The closest is "## ${meant}". Write that.` : order,
      );
    } else if (right.some((each) => each.title === title)) {
      wrong(`"## ${title}" stands twice.`, 'Keep one of the two, with the text of both.');
    } else {
      right.push(heading);
    }
  }
  const inOrder = longestInOrder(right);
  for (const { title, start, end } of right)
    if (!inOrder.some((each) => each.title === title))
      problems.push(tell(start, end, `"## ${title}" stands in the wrong place.`, order));
  return [
    ...problems,
    ...missingSections(missing, inOrder, prose, tell),
    ...bareSections(prose, tell),
  ];
}

const placeOf = ({ title }: Heading) => sections.indexOf(title);

/** As many of the headings as stand in the right order: the others are those to move. */
function longestInOrder(headings: readonly Heading[]): Heading[] {
  const ending: Heading[][] = [];
  for (const heading of headings) {
    const before = ending.filter((row) => placeOf(row.at(-1)!) < placeOf(heading));
    ending.push([...longest(before), heading]);
  }
  return longest(ending);
}

const longest = (rows: readonly Heading[][]): Heading[] =>
  rows.reduce((best, row) => (row.length > best.length ? row : best), []);

/** Missing headings, those that belong before the same one together. */
function missingSections(
  missing: ReadonlySet<string>,
  present: readonly Heading[],
  { text }: Prose,
  tell: Tell,
): Problem[] {
  if (missing.size === sections.length) {
    const start = Math.max(0, text.search(/\S/));
    return [tell(start, start + 1, 'The text has none of the five headings of a note.', order)];
  }
  return [...present, undefined].flatMap((next, n) => {
    const from = n === 0 ? 0 : placeOf(present[n - 1]!) + 1;
    const titles = sections
      .slice(from, next && placeOf(next))
      .filter((title) => missing.has(title));
    const beside = next ?? present.at(-1);
    if (!titles.length || !beside) return [];
    const which = `Write ${titles.length > 1 ? 'them' : 'it'} ${next ? 'before' : 'after the text of'}`;
    const message = `The text has no ${written(titles, 'or')}.`;
    const mend = `${which} "## ${beside.title}", with text below.`;
    return [tell(beside.start, beside.end, message, mend)];
  });
}

/** Headings with nothing below, and text above the first. */
function bareSections({ text, headings }: Prose, tell: Tell): Problem[] {
  const ofNote = headings.filter(({ depth }) => depth <= 2);
  const bare = ofNote.flatMap(({ title, start, end }, n) =>
    hasWords(text.slice(end, ofNote[n + 1]?.start))
      ? []
      : [tell(start, end, `Nothing stands below "${title}".`, 'Write a sentence or two there.')],
  );
  const above = text.slice(0, ofNote[0]?.start ?? 0);
  if (!above.trim()) return bare;
  const message = 'Text stands above the first heading.';
  const mend = 'Move it below "## The question".';
  return [tell(above.search(/\S/), above.trimEnd().length, message, mend), ...bare];
}
