import type { Entry } from '../schema/collections.ts';
import { quotations } from '../text/quotations.ts';
import { typewritten } from '../text/typewritten.ts';
import type { NotePart } from './note-parts.ts';
import { entryFile, type Problem } from './problem.ts';

/** A text for comparing: line breaks are blanks, and marks are those of a typewriter. */
const comparable = (text: string) => typewritten(text).replace(/\s+/g, ' ').trim();

/**
 * Quotes that do not stand in the abstract: those on which claims rest, and what
 * stands between quotation marks in a note.
 *
 * @param plain makes plain text of a text with math, as it made the abstract
 */
export function findStrayQuotes(
  { id, data }: Entry<'papers'>,
  parts: readonly NotePart[],
  abstract: string,
  plain: (text: string) => string,
): Problem[] {
  const file = entryFile('papers', id);
  const source = comparable(abstract);
  const quotable = () => {
    const titles = [data.title, data.publishedTitle ?? ''].map(plain);
    return `${source} | ${comparable(titles.join(' | '))}`.toLowerCase();
  };
  const rests = (data.findings ?? []).flatMap(({ quote }, n): Problem[] => {
    const words = comparable(plain(quote));
    if (source.includes(words)) return [];
    return [
      {
        kind: 'quote-not-in-abstract',
        file,
        place: { path: ['findings', n, 'quote'] },
        message: `The quote of finding number ${n + 1} does not stand in the abstract.`,
        mend: `Copy the words from the abstract, letter by letter. ${parting(words, source)}`.trim(),
      },
    ];
  });
  const marked = parts.flatMap(({ name, text, place }) =>
    quotations(text).flatMap(({ start, end, words }): Problem[] => {
      const quote = comparable(words).replace(/[.,;:?!]$/, '');
      if (quotable().includes(quote.toLowerCase())) return [];
      return [
        {
          kind: 'quote-not-in-abstract',
          file,
          place: place(start, end),
          message: `What stands between quotation marks in ${name} does not stand in the abstract.`,
          mend: `Copy the words from the abstract, letter by letter, or remove the marks. ${parting(quote, source)}`.trim(),
        },
      ];
    }),
  );
  return [...rests, ...marked];
}

/** Where a quote and the abstract part, if they go together at first. */
function parting(quote: string, abstract: string): string {
  const other = abstract.toLowerCase().indexOf(quote.toLowerCase());
  if (other >= 0) return `There they are "${abstract.slice(other, other + quote.length)}".`;
  const words = quote.split(' ');
  const shared = words.findLastIndex((_, n) => abstract.includes(words.slice(0, n + 1).join(' ')));
  return shared < 2
    ? ''
    : `They are the same as far as "${words.slice(shared - 2, shared + 1).join(' ')}".`;
}
