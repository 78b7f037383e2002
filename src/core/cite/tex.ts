import { Transform } from 'unicode2latex';
import { segments } from '../text/math.ts';
import type { CslJson, CslName } from './csl.ts';

/** The house that brought a paper out; the server of a preprint on arXiv is named by its identifier. */
export const houseOf = ({ type, custom, publisher }: CslJson): string | undefined =>
  type === 'article' && custom.arxiv ? undefined : publisher;

/** A range of pages, with the dash of TeX. */
export const pagesOf = ({ page }: CslJson): string | undefined => page?.replace(/-+/, '--');

/** A field of an entry; one without a value is left out. */
export type TexField = readonly [name: string, value: string | undefined];

/** How the values of an entry of BibTeX or of BibLaTeX are written. */
export interface TexWriter {
  readonly text: (plain: string) => string;
  readonly title: (bibtex: string) => string;
  readonly authors: (names: readonly CslName[]) => string;
}

/**
 * @param letters `bibtex-creator` writes each letter beyond ASCII as a command of LaTeX,
 * `minimal` leaves it and escapes only what TeX would read as its own
 */
export function texWriter(letters: 'bibtex-creator' | 'minimal'): TexWriter {
  const latex = new Transform(letters);
  const text = (plain: string) => latex.tolatex(plain);
  const name = ({ family, given, literal }: CslName) => {
    const written = [literal ?? family, given].filter((part) => part !== undefined).map(text);
    const isOneWord = literal === undefined && !/\s/.test(family ?? '');
    return given || isOneWord ? written.join(', ') : `{${written.join()}}`;
  };
  return {
    text,
    title: (bibtex) =>
      segments(bibtex)
        .map((part) => ('tex' in part ? `$${part.tex}$` : outsideBraces(part.text, text)))
        .join(''),
    authors: (names) => names.map(name).join(' and '),
  };
}

/**
 * Escapes a title in which braces already protect what must keep its capitals: these
 * stay. A brace of its own is written `\\{`.
 */
const outsideBraces = (title: string, escape: (text: string) => string): string =>
  title
    .split(/(\\[{}]|[{}])/)
    .map((piece) => (/^[{}]$/.test(piece) ? piece : escape(piece.replace(/^\\/, ''))))
    .join('');

/** An entry: its type, its key, and a line for each field, the value in braces. */
export function texEntry(type: string, key: string, fields: readonly TexField[]): string {
  const lines = fields.filter(([, value]) => value).map(line);
  return [`@${type}{${key},`, ...lines, '}'].join('\n');
}

/** A month is a word of BibTeX's own and stands bare. */
const line = ([name, value]: TexField) =>
  name === 'month' ? `  month = ${value},` : `  ${name} = {${value}},`;
