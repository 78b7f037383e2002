import { closest } from '../text/closest.ts';
import { countWords, placeInFile, type Heading, type Prose } from '../text/prose.ts';
import { entryFile, listed, type Problem } from './problem.ts';

/** The headings of a note, in their order. */
export const sections = [
  'The question',
  'The idea',
  'What they found',
  'Why read it',
  'What the abstract leaves open',
] as const;

/** How many words the text of a note has, its headings not counted. */
export const noteWords = { least: 150, most: 300 } as const;

const written = (titles: readonly string[]) => listed(titles.map((title) => `## ${title}`));
const order = `The five are ${written(sections)}, in this order.`;

/** Headings of a note that are missing, unknown, repeated, out of place or without text. */
export function findSectionProblems(id: string, prose: Prose): Problem[] {
  const at = (start: number, end: number, message: string, mend: string): Problem => ({
    kind: 'missing-section',
    file: entryFile('papers', id),
    place: placeInFile(prose, start, end),
    message,
    mend,
  });
  const headings = prose.headings.filter(({ depth }) => depth === 2);
  const missing = new Set<string>(sections);
  for (const { title } of headings) missing.delete(title);
  const problems: Problem[] = [];
  const seen: Heading[] = [];
  for (const heading of prose.headings) {
    const { title, depth, start, end } = heading;
    const tell = (message: string, mend: string) => problems.push(at(start, end, message, mend));
    const place = sections.indexOf(title as (typeof sections)[number]);
    const before = seen.at(-1);
    if (depth !== 2) {
      if (!missing.delete(title)) continue;
      tell(
        `"${title}" is a heading with ${depth === 1 ? 'one #' : `${depth} #`}.`,
        `Write ## ${title}`,
      );
    } else if (place < 0) {
      const meant = closest(title, missing);
      if (meant) missing.delete(meant);
      tell(
        `"## ${title}" is none of the five headings of a note.`,
        meant ? `The closest is "## ${meant}". Write that.` : order,
      );
    } else if (seen.some((each) => each.title === title)) {
      tell(`"## ${title}" stands twice.`, 'Keep one of the two, with the text of both.');
    } else if (before && place < sections.indexOf(before.title as (typeof sections)[number])) {
      tell(`"## ${title}" stands after "## ${before.title}".`, order);
    } else {
      seen.push(heading);
    }
  }
  problems.push(...missingSections(missing, seen, prose, at), ...bareSections(headings, prose, at));
  return problems;
}

type At = (start: number, end: number, message: string, mend: string) => Problem;

/** Missing headings, those that belong before the same one together. */
function missingSections(
  missing: ReadonlySet<string>,
  seen: readonly Heading[],
  prose: Prose,
  at: At,
): Problem[] {
  const last = seen.at(-1) ?? { start: prose.text.search(/\S/), end: prose.text.search(/\S/) + 1 };
  const gaps = [...seen, undefined].map((next, n) => {
    const from = n === 0 ? 0 : sections.indexOf(seen[n - 1]!.title as never) + 1;
    const to = next ? sections.indexOf(next.title as never) : sections.length;
    return { next, titles: sections.slice(from, to).filter((title) => missing.has(title)) };
  });
  return gaps.flatMap(({ next, titles }) => {
    if (!titles.length) return [];
    const { start, end } = next ?? last;
    const message = `The text has no ${written(titles)}.`;
    if (next)
      return [
        at(
          start,
          end,
          message,
          `Write ${titles.length > 1 ? 'them' : 'it'} before "## ${next.title}", with text below.`,
        ),
      ];
    return [
      at(
        start,
        end,
        message,
        seen.length
          ? `Write ${titles.length > 1 ? 'them' : 'it'} after this one, with text below.`
          : order,
      ),
    ];
  });
}

/** Headings with nothing below, and text above the first. */
function bareSections(headings: readonly Heading[], { text }: Prose, at: At): Problem[] {
  const bare = headings.flatMap(({ title, start, end }, n): Problem[] =>
    countWords(text.slice(end, headings[n + 1]?.start)) > 0
      ? []
      : [
          at(
            start,
            end,
            `Nothing stands below "## ${title}".`,
            'Write its text, or remove what stands in its place.',
          ),
        ],
  );
  const above = text.slice(0, headings[0]?.start ?? 0);
  if (!above.trim()) return bare;
  const start = above.search(/\S/);
  return [
    at(
      start,
      above.trimEnd().length,
      'Text stands above the first heading.',
      'Move it below "## The question".',
    ),
    ...bare,
  ];
}

/** A note that is too short to say anything, or too long to be read before the paper. */
export function findLength(id: string, prose: Prose): Problem[] {
  const count = countWords(prose.text);
  const { least, most } = noteWords;
  if (count >= least && count <= most) return [];
  const start = Math.max(0, prose.text.search(/\S/));
  return [
    {
      kind: 'note-length',
      file: entryFile('papers', id),
      place: placeInFile(prose, start, start + 1),
      message: `The text has ${count} words; ${count < least ? `${least} is the least` : `${most} is the most`}.`,
      mend: count < least ? `Add ${least - count} or more.` : `Take out ${count - most} or more.`,
    },
  ];
}
