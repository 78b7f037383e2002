import type { Entries, Entry } from '../schema/collections.ts';
import { noteFields } from '../schema/paper.ts';
import { segments } from '../text/math.ts';
import type { Prose } from '../text/prose.ts';
import type { MathRenderer } from '../text/rich-text.ts';
import { findLongSentences } from './long-sentences.ts';
import { findCount, findLength } from './note-length.ts';
import { noteParts, reasons } from './note-parts.ts';
import { entryFile, listed, type Problem } from './problem.ts';
import { findStrayQuotes } from './quotes.ts';
import { findRepeatedWords } from './repeated-words.ts';
import { findSectionProblems } from './sections.ts';
import { findStrayNumbers } from './stray-numbers.ts';

/** The running text of the body of each entry that could be read, by the entry's file. */
export type Proses = ReadonlyMap<string, Prose>;

/** Notes with a part missing, and what in a note does not rest on the abstract. */
export const findNoteProblems = (
  { papers }: Entries,
  proses: Proses,
  math: MathRenderer,
): Problem[] =>
  papers.flatMap((entry) => {
    const { id, data, body } = entry;
    const prose = body.trim() ? proses.get(entryFile('papers', id)) : undefined;
    const parts = noteParts(entry, prose);
    const plain = (text: string) => plainText(text, math);
    const abstract = parts.length || data.implied ? plain(data.abstract) : '';
    return [
      ...missingParts(entry),
      ...findCount(entry),
      ...(prose ? [...findSectionProblems(id, prose), ...findLength(id, prose)] : []),
      ...findStrayQuotes(entry, parts, abstract, plain),
      ...findStrayNumbers(entry, parts, abstract),
      ...findRepeatedWords(id, parts, abstract),
      ...findLongSentences(id, [
        ...parts.filter(({ name }) => name !== 'the text'),
        ...reasons(entry),
      ]),
    ];
  });

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

/** A text with its formulas on a line; where one cannot be read, which is told elsewhere, its TeX. */
function plainText(source: string, math: MathRenderer): string {
  const line = (tex: string) => {
    try {
      return math.plain(tex);
    } catch {
      return tex;
    }
  };
  return segments(source)
    .map((part) => ('tex' in part ? line(part.tex) : part.text))
    .join('');
}
