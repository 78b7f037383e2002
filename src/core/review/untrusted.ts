/** Characters that show nothing or turn the direction of what follows. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * Text of people whom nobody knows, such as a title, for Markdown that GitHub shows: as it
 * is written, in one line. No markup, link, mention or number of an issue comes of it, since
 * every character that could begin one is written as its number, within `<code>`.
 *
 * @param longest how many characters are shown of it
 */
export function shownText(text: string, longest = 160): string {
  const line = text.replace(/\s+/g, ' ').replace(unseen, '�').trim();
  const characters = [...line];
  const part =
    characters.length > longest ? `${characters.slice(0, longest).join('')}…` : line || '(nothing)';
  const safe = part.replace(
    /[^\p{L}\p{M}\p{N} …]/gu,
    (character) => `&#${character.codePointAt(0)!};`,
  );
  return `<code>${safe}</code>`;
}

/** Where an annotation stands and how it is called. */
interface Annotation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly title: string;
}

/** A line by which GitHub shows a fault beside its place; no text in it can end it or begin another. */
export function errorCommand({ file, line, column, title }: Annotation, message: string): string {
  const at = `file=${property(file)},line=${line},col=${column},title=${property(title)}`;
  return `::error ${at}::${data(message)}`;
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
