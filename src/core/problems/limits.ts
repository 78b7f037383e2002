import type { Problem, TextPlace } from './problem.ts';

/** The most that an entry can be. Twice and more of what the longest honest ones are. */
export const limits = {
  /** Bytes of one entry; of redirects.yaml and addresses.txt, which only ever grow. */
  entryBytes: 256 * 1024,
  listBytes: 1024 * 1024,
  /** Lines of one entry, and of redirects.yaml. */
  entryLines: 8_000,
  listLines: 20_000,
  /** Characters of a line, and of one value of the front matter. */
  line: 10_000,
  value: 20_000,
  /** Characters under the front matter. */
  body: 64 * 1024,
  /** How deep lists, quotes, brackets and groups may stand in one another. */
  depth: 24,
  /** Values of the front matter; parts of the text. */
  values: 6_000,
  parts: 5_000,
} as const;

const tooMuch = (file: string, message: string, mend: string, place?: TextPlace): Problem => ({
  kind: 'too-much',
  file,
  ...(place && { place }),
  message,
  mend,
});

/** A file that is not even opened. */
export const tooLarge = (file: string, most: number): Problem =>
  tooMuch(
    file,
    `The file is larger than ${most / 1024} kB, which is the most that is read.`,
    'Shorten it. What is long stands better at its own address, under "links".',
  );

/** More text under the front matter than any entry has. */
export const findLongBody = (file: string, body: string, line: number): Problem | undefined =>
  body.length > limits.body
    ? tooMuch(
        file,
        `The text has ${body.length} characters; ${limits.body} is the most.`,
        'Shorten it.',
        { line, column: 1 },
      )
    : undefined;

/**
 * What would keep a reader of the text busy, found before it is read any further.
 *
 * @param most how many lines the file may have
 */
export function findTooMuch(
  file: string,
  lines: readonly string[],
  most: number,
): Problem | undefined {
  if (lines.length > most)
    return tooMuch(
      file,
      `The file has ${lines.length} lines; ${most} is the most.`,
      'Keep what readers of it need.',
      { line: most + 1, column: 1 },
    );
  const long = lines.findIndex((line) => line.length > limits.line);
  if (long >= 0)
    return tooMuch(
      file,
      `The line has ${lines[long]!.length} characters; ${limits.line} is the most.`,
      'Break it into lines, or shorten it.',
      { line: long + 1, column: 1 },
    );
  const deep = lines.findIndex((line) => depthOf(line) > limits.depth);
  return deep >= 0 ? tooDeep(file, { line: deep + 1, column: 1 }) : bracketsTooDeep(file, lines);
}

/** Where lists, quotes or brackets stand too deep in one another. */
export const tooDeep = (file: string, place: TextPlace): Problem =>
  tooMuch(
    file,
    `Here more than ${limits.depth} lists, quotes, brackets or groups stand in one another.`,
    'Write it flatter: no entry needs more than a few steps.',
    place,
  );

/** A text of too many parts. */
export const tooMany = (file: string, most: number, place: TextPlace): Problem =>
  tooMuch(
    file,
    `There are more than ${most} parts here.`,
    'Keep what readers of this entry need.',
    place,
  );

const markers = /^(?:[ \t]*(?:>|[-*+?:](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

/** How many marks of lists and quotes open a line, or how far it is indented, in steps of eight. */
function depthOf(line: string): number {
  const marks = markers.exec(line)?.[0].replace(/\s|\d/g, '').length ?? 0;
  return Math.max(marks, /^[ \t]*/.exec(line)![0].length / 8);
}

const opener = /[[{(<]/;

/** Brackets, braces and elements that are opened and not closed, over the whole of a text. */
function bracketsTooDeep(file: string, lines: readonly string[]): Problem | undefined {
  const all = lines.reduce((sum, line) => sum + line.split(opener).length - 1, 0);
  if (all <= limits.depth * 4) return undefined;
  const open = { '[': 0, '{': 0, '<': 0, '(': 0 };
  const pairs: Record<string, keyof typeof open> = { ']': '[', '}': '{', ')': '(' };
  for (const [n, line] of lines.entries()) {
    for (const [sign] of line.matchAll(/[[\]{}()]|<\/?(?=[\w>])|\/>/g)) {
      if (sign in open || sign === '<') open[sign as keyof typeof open]++;
      else {
        const kind = pairs[sign] ?? '<';
        open[kind] = Math.max(0, open[kind] - 1);
      }
      if (Math.max(...Object.values(open)) > limits.depth * 4)
        return tooDeep(file, { line: n + 1, column: 1 });
    }
  }
  return undefined;
}
