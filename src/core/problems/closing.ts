import type { ProblemKind } from './catalogue.ts';
import type { LocatedProblem } from './problem.ts';

/** Where CONTRIBUTING.md says more of a kind of problem. */
export const anchorOf = (kind: ProblemKind): string => `CONTRIBUTING.md#${kind}`;

/** A count with its word: "1 file", "2 files". */
export const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/**
 * The last lines of what `npm run check` says: how many problems there are, which of them
 * it can mend itself, and where to read more.
 *
 * @param fixable how many of the problems shown can be mended by the command
 * @param hidden how many there are in files that were not asked for
 */
export function closingLines(
  problems: readonly LocatedProblem[],
  fixable: number,
  hidden = 0,
): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = `${counted(problems.length, 'problem')} in ${counted(files, 'file')}`;
  const kinds = [...new Set(problems.map(({ kind }) => anchorOf(kind)))];
  return [
    fixable
      ? `${count}; ${share(fixable, problems.length)} can be mended with npm run check -- --fix`
      : `${count}.`,
    `More of ${kinds.length === 1 ? 'this kind' : 'these kinds'}: ${kinds.join(', ')}`,
    ...(hidden ? [hiddenLine(hidden)] : []),
  ].join('\n');
}

function share(part: number, whole: number): string {
  if (part < whole) return `${part} of them`;
  return whole === 1 ? 'it' : 'all of them';
}

/** Says that files that were not asked for have problems too. */
export const hiddenLine = (hidden: number): string =>
  `Other files have ${counted(hidden, 'problem')} more: npm run check tells all.`;
