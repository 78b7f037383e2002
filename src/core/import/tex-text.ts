import { segments } from '../text/math.ts';
import { texAccents, texLetters } from '../text/tex-letters.ts';

const letters: Readonly<Record<string, string>> = { ...texLetters, i: 'ı', j: 'ȷ' };

/**
 * Text of arXiv as an entry has it: authors type it in TeX. Outside formulas, accents become
 * letters, ``quotes'' quotation marks, and what only sets the type goes; formulas stay.
 */
export const fromTex = (text: string): string =>
  segments(text.replace(/\$\$([^$]+)\$\$/g, (_, tex: string) => `$${tex.trim()}$`))
    .map((part) => ('tex' in part ? `$${part.tex}$` : plainText(part.text)))
    .join('');

const plainText = (text: string): string =>
  text
    .replace(/\\(?:emph|text(?:it|bf|tt|sc|rm|sf)?|underline|url|mbox)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\{\\(?:em|it|bf|tt|sc)\s+([^{}]*)\}/g, '$1')
    .replace(
      /\\(?:([`'^~"=.])\s*(?:\{\s*(\\?[A-Za-z])\s*\}|(\\?[A-Za-z]))|([uvHckr])\s*\{\s*(\\?[A-Za-z])\s*\})/g,
      (_, sign?: string, braced?: string, bare?: string, command?: string, under?: string) => {
        const letter = (braced ?? bare ?? under)!.replace(/^\\/, '');
        return `${letter}${texAccents[(sign ?? command)!]}`.normalize('NFC');
      },
    )
    .replace(
      /\{?\\(ss|o|O|l|L|ae|AE|oe|OE|aa|AA|i|j)(?:\{\}|(?![A-Za-z])\s?)\}?/g,
      (_, name: string) => letters[name]!,
    )
    .replace(/``|''/g, '"')
    .replace(/\\([%&#_{}])/g, '$1')
    .replace(/\{([^{}\\]{1,3})\}/g, (whole, inner: string) =>
      /^\p{L}\p{M}*$/u.test(inner) ? inner : whole,
    );
