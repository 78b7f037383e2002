import { findHidden, visible } from '../text/hidden-characters.ts';
import type { LocatedProblem } from './problem.ts';

/** How much of a long line is shown, and how much of that stands before what is meant. */
const window = 76;
const reach = 30;

/**
 * Tells a problem to the person who can mend it: where and what kind, what is
 * wrong, the line as it was written with the place marked, and what to do.
 *
 * @param folder the content folder, as the person would name it
 */
export function formatProblem(problem: LocatedProblem, folder = 'content'): string {
  const { file, line, column, kind, message, excerpt, mend } = problem;
  return [
    `${folder}/${harmless(file)}:${line}:${column}  ${kind}`,
    `  ${harmless(message)}`,
    ...(excerpt ? ['', ...mark(excerpt, line, column), ''] : []),
    ...mend.split('\n').map((row) => `  ${harmless(row)}`),
  ].join('\n');
}

/** The most of a message that is shown: more is the text of an entry, and no help. */
const longest = 600;

/**
 * Words of an entry as a terminal or a log may print them: cut, with nothing hidden in
 * them, and never what GitHub would take for a command to it ("::error", "##[error]").
 */
export function harmless(words: string): string {
  const cut = words.length > longest ? `${words.slice(0, longest)}…` : words;
  return visible(cut.replaceAll('\n', '␊'))
    .replace(/^(\s*)::/, '$1\\::')
    .replaceAll('##[', '##\\[');
}

/** Data of an entry as JSON in which each character that nobody sees is written by its number. */
export function visibleJson(data: unknown): string {
  const text = JSON.stringify(data, null, 2).replaceAll('##[', '##\\u005b');
  let shown = '';
  let end = 0;
  for (const { index, length } of findHidden(text)) {
    shown += text.slice(end, index);
    for (const unit of text.slice(index, index + length).split(''))
      shown += `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    end = index + length;
  }
  return shown + text.slice(end);
}

function mark({ text, length }: { text: string; length: number }, line: number, column: number) {
  const start = column - 1;
  const from =
    text.length > window ? Math.max(0, Math.min(start - reach, text.length - window)) : 0;
  const to = Math.min(text.length, from + window);
  const end = Math.max(start, Math.min(start + length, to));
  const head = harmless(`${from > 0 ? '…' : ''}${text.slice(from, start)}`);
  const meant = harmless(text.slice(start, end));
  const tail = harmless(`${text.slice(end, to)}${to < text.length ? '…' : ''}`);
  const gutter = `  ${line} | `;
  return [
    `${gutter}${head}${meant}${tail}`.replaceAll('##[', '##\\['),
    `${' '.repeat(gutter.length - 2)}| ${head.replace(/[^\t]/g, ' ')}${'^'.repeat(Math.max(1, meant.length))}`,
  ];
}

/** All problems one under another, with a last line that counts them. */
export function formatProblems(problems: readonly LocatedProblem[], folder?: string): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [
    ...problems.map((problem) => formatProblem(problem, folder)),
    `${count} in ${files === 1 ? '1 file' : `${files} files`}. CONTRIBUTING.md says more of each kind.`,
  ].join('\n\n');
}
