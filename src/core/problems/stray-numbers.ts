import { dateInWords } from '../library/dates.ts';
import type { Entry } from '../schema/collections.ts';
import type { PaperFields } from '../schema/paper.ts';
import { standsFor, type Reading } from '../text/number-readings.ts';
import { readNumbers, type WrittenNumber } from '../text/numbers.ts';
import type { NotePart } from './note-parts.ts';
import { entryFile, nameOf, type Problem } from './problem.ts';

const readings = (text: string): Reading[] => readNumbers(text).flatMap((each) => each.readings);

/** A number in a note is a figure unless it is a small word that counts or enumerates. */
const isFigure = ({ spelled, readings }: WrittenNumber) =>
  !spelled || readings.some(({ value, unit, below }) => unit || below || value > 2);

const isPrinted = (number: WrittenNumber, printed: readonly Reading[]) =>
  number.readings.some((told) => printed.some((each) => standsFor(each, told)));

/**
 * Numbers of a note that stand neither in the abstract nor among the facts of the
 * paper, and entries under `implied` that excuse none.
 *
 * @param abstract its plain text
 */
export function findStrayNumbers(
  { id, data }: Entry<'papers'>,
  parts: readonly NotePart[],
  abstract: string,
): Problem[] {
  const file = entryFile('papers', id);
  const inAbstract = readings(abstract);
  // Most numbers stand in the abstract: the facts are read where one does not.
  let all: readonly Reading[] | undefined;
  const printed = () => (all ??= [...inAbstract, ...factsOf(data)]);
  const implied = (data.implied ?? []).map(({ number }) => ({
    number,
    readings: readings(number),
    isUsed: false,
  }));
  const problems: Problem[] = [];
  for (const part of parts) {
    const text = withoutFacts(part.text, data);
    for (const number of readNumbers(text)) {
      if (!isFigure(number) || isPrinted(number, inAbstract) || isPrinted(number, printed()))
        continue;
      const excuses = implied.filter((each) => isPrinted(number, each.readings));
      for (const each of excuses) each.isUsed = true;
      if (!excuses.length) problems.push(stray(file, part, number, printed()));
    }
  }
  for (const [n, { number, isUsed }] of implied.entries())
    if (!isUsed) problems.push(unused(file, n, number, printed()));
  return problems;
}

const unitNames = { percent: 'a percentage', times: 'a multiple' };

function stray(
  file: string,
  { name, text, place }: NotePart,
  { start, end, readings }: WrittenNumber,
  printed: readonly Reading[],
): Problem {
  const written = text.slice(start, end).replace(/\s+/g, ' ');
  const other = readings.find((told) => printed.some(({ value }) => value === told.value));
  return {
    kind: 'stray-number',
    file,
    place: place(start, end),
    message:
      other?.unit && other.unit !== 'name'
        ? `"${written}" in ${name}: the abstract prints ${other.value}, but not as ${unitNames[other.unit]}.`
        : `"${written}" in ${name} stands neither in the abstract nor among the facts of the paper.`,
    mend: `Write what the abstract prints, or no number. If the abstract implies it without printing it, say why:\n  implied:\n    - { number: ${/^[\d.]+$/.test(written) ? written : `"${written}"`}, why: One sentence that says why. }`,
  };
}

function unused(file: string, n: number, number: string, printed: readonly Reading[]): Problem {
  const [read] = readNumbers(number);
  const fault = !read
    ? 'is no number'
    : isPrinted(read, printed)
      ? 'is printed by the abstract or a fact of the paper'
      : 'is told nowhere in the note';
  return {
    kind: 'unused-number',
    file,
    place: { path: ['implied', n, 'number'] },
    message: `${nameOf(['implied', n])} is "${number}", which ${fault}.`,
    mend: 'Remove it: the note needs no excuse for it.',
  };
}

/** Numbers that the paper’s title and facts print. Those of a volume or a page are mere labels. */
function factsOf(data: PaperFields): Reading[] {
  const dates = [data.submitted, data.withdrawn?.date, ...data.changes.map(({ date }) => date)];
  const years = dates.map((date) => date?.slice(0, 4));
  const labels = [...Object.values(data.venue), ...data.authors, ...years].join(' | ');
  return [
    ...[data.title, data.publishedTitle, data.remark].flatMap((text) => readings(text ?? '')),
    ...readings(labels).map(({ value, name }): Reading => ({ value, unit: 'name', name })),
  ];
}

/** A text with blanks where it has an identifier or a date of the paper, which vouch as a whole. */
function withoutFacts(text: string, { identifiers, submitted, withdrawn }: PaperFields): string {
  const dates = [submitted, withdrawn?.date].flatMap((date) =>
    date ? [date, dateInWords(date)] : [],
  );
  return [...Object.values(identifiers), ...dates].reduce(
    (rest, fact) => rest.replaceAll(fact, ' '.repeat(fact.length)),
    text,
  );
}
