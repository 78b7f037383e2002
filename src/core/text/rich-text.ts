import { segments } from './math.ts';

/** A text with math, in the forms that its readers need. */
export interface RichText {
  /** As the entry has it, with TeX between dollars. */
  readonly source: string;
  /** Without mark-up: what is searched, sorted and compared. */
  readonly plain: string;
  /** Ready to print in a page: text escaped, math as MathML. */
  readonly html: string;
}

/** Turns TeX into what a page shows and what a search box is asked for. */
export interface MathRenderer {
  /** MathML for an inline formula. Throws where the TeX cannot be read. */
  mathml: (tex: string) => string;
  /** The formula as a line of text, as a person would type or say it. */
  plain: (tex: string) => string;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Makes text safe to stand in HTML, in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/** Reads a title or an abstract in which math stands between dollars. */
export function richText(source: string, math: MathRenderer): RichText {
  const parts = segments(source);
  return {
    source,
    plain: parts.map((part) => ('tex' in part ? math.plain(part.tex) : part.text)).join(''),
    html: parts
      .map((part) => ('tex' in part ? math.mathml(part.tex) : escapeHtml(part.text)))
      .join(''),
  };
}
