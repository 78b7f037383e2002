import { findHidden, hiddenName } from '../text/hidden-characters.ts';
import type { Problem } from './problem.ts';

const mend =
  'Remove it. A copy from a web page or a PDF often brings it along: type the words anew.';

/** Characters in the text of a file that nobody sees: one problem a line. */
export function findHiddenCharacters(file: string, lines: readonly string[]): Problem[] {
  return lines.flatMap((line, n): Problem[] => {
    const [first, ...more] = findHidden(line);
    if (!first) return [];
    const { index, length, code } = first;
    return [
      {
        kind: 'hidden-character',
        file,
        place: { line: n + 1, column: index + 1, length },
        message: `Here stands ${hiddenName(code)}${andMore(more.length)}.`,
        mend,
      },
    ];
  });
}

const andMore = (count: number) =>
  count ? `, and ${count === 1 ? 'one more follows' : `${count} more follow`} on this line` : '';

/** The same where it is not written as itself but by an escape or an entity. */
export function writtenHidden(
  text: string,
): Pick<Problem, 'kind' | 'message' | 'mend'> | undefined {
  const [first] = findHidden(text);
  return (
    first && {
      kind: 'hidden-character',
      message: `What is written here stands for ${hiddenName(first.code)}.`,
      mend: 'Remove it, or write what readers are to see.',
    }
  );
}
