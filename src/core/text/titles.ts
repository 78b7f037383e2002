import { segments } from './math.ts';

/** Words that a title keeps small; the rest says nothing about their case. */
const opening = /^["'“‘«([{]+/u;
const closing = /["'”’»)\]},;:]+$/u;

/**
 * A title as BibTeX wants it, which makes small every letter outside braces: the
 * words that must keep their capitals stand in braces, and no more than these
 * ("{BLEU}", "{GPT}-4", "{M}amba"). A word must where a capital stands after its
 * first letter, where it opens a sentence or a quotation inside the title, or
 * where `capitals` names it.
 *
 * @param title as an entry has it, with math between dollars
 * @param capitals words such as "Mamba" that a rule cannot know to be names
 */
export function protectCapitals(title: string, capitals: readonly string[] = []): string {
  const names = new Set(capitals);
  let isFirst = true;
  let opens = false;
  const protect = (word: string) => {
    if (!word.trim()) return word;
    const starts = !isFirst && (opens || /^["“‘«]/u.test(word));
    isFirst = false;
    opens = /[.?!]["”’]?$/u.test(word) && !/^\d+\.$/.test(word);
    return protectWord(word.replace(/[{}]/g, '\\$&'), starts, names).replaceAll('$', '\\$');
  };
  return segments(title)
    .map((part) =>
      'tex' in part ? `$${part.tex}$` : part.text.split(/(\s+)/).map(protect).join(''),
    )
    .join('');
}

/** A stretch of a title without mark-up, and whether its capitals must stay. */
export interface TitleRun {
  readonly text: string;
  readonly isFixed: boolean;
}

/**
 * Takes a title of BibTeX apart into what keeps its capitals and what need not.
 *
 * @param bibtex what `protectCapitals` gives
 * @param plain a formula on one line, as a person would type it
 */
export const titleRuns = (bibtex: string, plain: (tex: string) => string): TitleRun[] =>
  segments(bibtex).flatMap((part) => {
    if ('tex' in part) return { text: plain(part.tex), isFixed: true };
    return part.text
      .split(/(?<!\\)\{((?:\\.|[^{}])*)(?<!\\)\}/)
      .map((text, at) => ({ text: text.replace(/\\([{}])/g, '$1'), isFixed: at % 2 === 1 }))
      .filter(({ text }) => text);
  });

/**
 * The title with small letters wherever BibTeX makes them small: not in its first letter,
 * nor after a colon, nor in what is fixed. Styles that ask for sentence case expect it so.
 */
export function sentenceCase(runs: readonly TitleRun[]): string {
  let title = '';
  for (const { text, isFixed } of runs) {
    title += isFixed
      ? text
      : text.replace(/\p{Lu}/gu, (letter, at: number) =>
          /(?:^|:\s+)["'“‘(]*$/u.test(title + text.slice(0, at)) ? letter : letter.toLowerCase(),
        );
  }
  return title;
}

function protectWord(word: string, starts: boolean, names: ReadonlySet<string>): string {
  const head = opening.exec(word)?.[0] ?? '';
  const tail = closing.exec(word.slice(head.length))?.[0] ?? '';
  const core = word.slice(head.length, word.length - tail.length);
  const parts = core.split(/(-)/).map((part, index) => {
    if (/^.+\p{Lu}/u.test(part)) return `{${part}}`;
    if (/^\p{Lu}(?:\d|$)/u.test(part) && (part.length > 1 || index > 0)) return `{${part}}`;
    if ((index === 0 && starts) || names.has(part) || names.has(core))
      return part.replace(/^\p{Lu}/u, '{$&}');
    return part;
  });
  return head + parts.join('') + tail;
}
