import { texAccents, texLetters } from '../text/tex-letters.ts';

/** Signs that mean something to TeX. A brace is written by name, since BibTeX counts `\{` too. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
};

/** Plain text as TeX takes it; letters beyond ASCII stay as they are. */
export const escapeTex = (text: string): string =>
  text.replace(/[\\{}~^$&#%_]/g, (sign) => escapes[sign]!);

const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    textbackslash: '\\',
    textbraceleft: '{',
    textbraceright: '}',
    lbrace: '{',
    rbrace: '}',
    textasciitilde: '~',
    textasciicircum: '^',
    textunderscore: '_',
    textdollar: '$',
    par: '\n\n',
    newline: '\n',
    ldots: '…',
    dots: '…',
    ...texLetters,
    i: 'i',
    j: 'j',
  }),
);

const accented =
  /\\([`'^~=."])\s*\{?\\?([A-Za-z])\}?|\\([urHvck])(?:\{\\?([A-Za-z])\}|\s+\\?([A-Za-z])(?![A-Za-z]))/g;

/** A command, an end of a line, an escaped sign, or a sign that only TeX sees. */
const commands = /\\([A-Za-z]+)(?:\{\}|[ \t]+)?|\\\\\n?|\\([^A-Za-z\n\\])|[{}~]/g;

/** Commands that change the face of letters alone. */
const faces = /^(?:emph|(?:text|math)(?:bf|it|rm|sc|tt|sf))$/;

/**
 * The plain text of a field of BibTeX, as reference managers write it: accents,
 * escaped signs and the commonest commands; a command that is not known stays.
 */
export function plainOfTex(tex: string): string {
  return tex
    .replace(
      accented,
      (_, sign, letter, mark, inBraces, bare) =>
        (letter ?? inBraces ?? bare) + texAccents[sign ?? mark],
    )
    .replace(commands, (all: string, name?: string, sign?: string) => {
      if (name !== undefined) return named.get(name) ?? (faces.test(name) ? '' : all);
      if (sign !== undefined) return sign;
      if (all === '~') return ' ';
      return all.startsWith('\\') ? '\n' : '';
    })
    .normalize('NFC');
}
