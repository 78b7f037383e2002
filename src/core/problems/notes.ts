import type { Entries, Entry } from '../schema/collections.ts';
import { noteFields } from '../schema/paper.ts';
import { entryFile, listed, type Problem } from './problem.ts';

/** Notes with a part missing, and claims that do not rest on the abstract. */
export const findNoteProblems = ({ papers }: Entries): Problem[] =>
  papers.flatMap((entry) => [...missingParts(entry), ...strayQuotes(entry)]);

const text = 'the text below the front matter';
const named = (parts: readonly string[]) => listed(parts).replace(`"${text}"`, text);

/** An entry has a whole note or none: half of one would look like all there is to say. */
function missingParts({ id, data, body }: Entry<'papers'>): Problem[] {
  const missing = noteFields.filter((field) => data[field] === undefined);
  const written = noteFields.length - missing.length + (body.trim() ? 1 : 0);
  if (written === 0 || (missing.length === 0 && body.trim())) return [];
  const parts = [...missing, ...(body.trim() ? [] : [text])];
  return [
    {
      kind: 'half-note',
      file: entryFile('papers', id),
      message: `The note is not whole: ${named(parts)} ${parts.length === 1 ? 'is' : 'are'} missing.`,
      mend: `A note is ${named([...noteFields, text])}. Add what is missing, or remove all of them.`,
    },
  ];
}

const comparable = (text: string) => text.replace(/\s+/g, ' ').trim();

function strayQuotes({ id, data }: Entry<'papers'>): Problem[] {
  const abstract = comparable(data.abstract);
  return (data.findings ?? []).flatMap(({ quote }, n) =>
    abstract.includes(comparable(quote))
      ? []
      : {
          kind: 'quote-not-in-abstract' as const,
          file: entryFile('papers', id),
          place: { path: ['findings', n, 'quote'] },
          message: `The quote of finding number ${n + 1} does not stand in the abstract.`,
          mend: `Copy the words from the abstract, letter by letter. ${parting(comparable(quote), abstract)}`.trim(),
        },
  );
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
