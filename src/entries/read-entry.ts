import { findHiddenCharacters } from '../core/problems/hidden-characters.ts';
import { findTooMuch, limits } from '../core/problems/limits.ts';
import { partialEntry } from '../core/problems/partial.ts';
import { entryFile, type Problem } from '../core/problems/problem.ts';
import { schemaProblems } from '../core/problems/schema.ts';
import { schemas, type CollectionName, type Entry } from '../core/schema/collections.ts';
import { splitEntry, type Split } from './front-matter.ts';
import { writtenAt, type SourceMap } from './locate.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { readYaml } from './read-yaml.ts';
import { findTooManyValues, findUnsafeValues } from './safe-values.ts';
import { sourceOf } from './source.ts';
import { findTwoReadings, mayBeReadOtherwise } from './two-readings.ts';

export interface ReadEntry {
  readonly file: string;
  readonly source: SourceMap;
  /** The entry, where its front matter could be read and is of its schema. */
  readonly entry?: Entry;
  /** What is sound of it, where not all of its front matter is of its schema. */
  readonly partial?: Entry;
  readonly split?: Split;
  readonly problems: readonly Problem[];
}

/**
 * Reads one entry from its text: takes it apart, reads its YAML, and holds it to its schema.
 * Where things stand in it is found out only when it is asked: most entries have no problem.
 */
export function readEntry(collection: CollectionName, id: string, written: string): ReadEntry {
  const text = written.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const file = entryFile(collection, id);
  const lines = text.split('\n');
  const tooMuch = findTooMuch(file, lines, limits.entryLines);
  if (tooMuch) return { file, source: { lines }, problems: [tooMuch] };
  const hidden = findHiddenCharacters(file, lines);
  const split = splitEntry(text);
  const source = sourceOf(lines, split);
  if (!split) return { file, source, problems: [...hidden, withoutFrontMatter(file, lines)] };
  const plain = readPlainYaml(split.yaml);
  const { data = {}, problems: faults } =
    plain === undefined ? readYaml(file, split) : { data: plain, problems: [] };
  if (faults.length) return { file, source, split, problems: [...hidden, ...faults] };
  const many = findTooManyValues(file, data);
  if (many) return { file, source, problems: [many] };
  const unsafe = hidden.length ? hidden : findUnsafeValues(file, data);
  const read = schemas[collection].safeParse(data);
  if (read.success) {
    // What is plain, between plain lines of hyphens, every reader of YAML reads alike.
    const isPlain = plain !== undefined && text === written && text.startsWith('---\n');
    const isSure = isPlain && !mayBeReadOtherwise(plain);
    if (!unsafe.length && !isSure) unsafe.push(...findTwoReadings(file, written, split, data));
    return {
      file,
      source,
      split,
      entry: { id, data: read.data, body: split.body },
      problems: unsafe,
    };
  }
  const { issues } = read.error;
  const partial = partialEntry(collection, id, data, issues, split.body);
  const problems = schemaProblems(collection, id, data, issues, (path) => writtenAt(source, path));
  const told = new Set(unsafe.map(({ place }) => JSON.stringify(place)));
  const others = problems.filter(({ place }) => !told.has(JSON.stringify(place)));
  return { file, source, split, partial, problems: [...unsafe, ...others] };
}

function withoutFrontMatter(file: string, lines: readonly string[]): Problem {
  const found = (message: string, mend: string, line?: number): Problem => ({
    kind: 'front-matter',
    file,
    ...(line && { place: { line, column: 1, length: lines[line - 1]!.length } }),
    message,
    mend,
  });
  if (lines.every((line) => !line.trim())) {
    return found('The file is empty.', 'Write the fields between two lines of ---.');
  }
  const unclosed = (message: string, heading: number) =>
    heading > 0
      ? found(
          message,
          'Put a line with nothing but --- under the last field, above this heading.',
          heading + 1,
        )
      : found(message, 'Put a line with nothing but --- under the last field.');
  const opened = /^---\s*$/.test(lines[0]!);
  const alike = lines.findIndex((line, n) => /^\s*[-–—]{1,5}\s*$/.test(line) && (n > 0 || !opened));
  if (opened) {
    const message = 'The front matter is opened by a line of three hyphens but never closed.';
    return alike > 0
      ? found(message, 'Write --- in this line, with nothing before or after.', alike + 1)
      : unclosed(
          message,
          lines.findIndex((line) => /^#{2,6} \S/.test(line)),
        );
  }
  if (alike === 0)
    return found(
      'The first line is not three hyphens.',
      'Write --- there, with nothing before or after.',
      1,
    );
  if (/^[a-z]\w*:(?: |$)/i.test(lines[0]!))
    return found(
      'The file begins with a field, and not with the line of three hyphens above the fields.',
      `Write it above:\n---\n${lines[0]}`,
      1,
    );
  return alike > 0 && lines.slice(0, alike).every((line) => !line.trim())
    ? found('An empty line stands above the front matter.', 'Begin the file with ---.')
    : found(
        'The file does not begin with a line of three hyphens, which opens the front matter.',
        'Make --- the first line, then the fields, then --- again, then the text.',
      );
}
