import type { Entries, Entry } from '../schema/collections.ts';
import { noteFields } from '../schema/paper.ts';
import { entryFile, type Problem } from './problem.ts';
import { fieldExamples } from './examples.ts';

/** Notes with a part missing, and claims that do not rest on the abstract. */
export const findNoteProblems = ({ papers }: Entries): Problem[] =>
  papers.flatMap((entry) => [...missingParts(entry), ...strayQuotes(entry)]);

/** An entry has a whole note or none: half of one would look like all there is to say. */
function missingParts({ id, data, body }: Entry<'papers'>): Problem[] {
  const missing = noteFields.filter((field) => data[field] === undefined);
  const written = noteFields.length - missing.length + (body.trim() ? 1 : 0);
  if (written === 0 || (missing.length === 0 && body.trim())) return [];
  const parts = [
    ...missing.map((field) => `"${field}"`),
    ...(body.trim() ? [] : ['the text below']),
  ];
  return [
    {
      kind: 'half-note',
      file: entryFile('papers', id),
      message: `The entry has a note, but a part of it is missing: ${parts.join(', ')}.`,
      mend: `Add what is missing, or remove all of ${noteFields.map((field) => `"${field}"`).join(', ')} and the text. ${missing.includes('summary') ? fieldExamples.summary : ''}`.trim(),
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
          mend: 'Copy the words from the abstract, letter by letter.',
        },
  );
}
