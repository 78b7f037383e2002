import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import { entryFile, type Problem } from '../core/problems/problem.ts';
import { schemaProblems } from '../core/problems/schema.ts';
import { schemas, type CollectionName, type Entry } from '../core/schema/collections.ts';
import { splitEntry, type Split } from './front-matter.ts';
import type { SourceMap } from './locate.ts';

export interface ReadEntry {
  readonly file: string;
  readonly source: SourceMap;
  /** The entry, where its front matter could be read and is of its schema. */
  readonly entry?: Entry;
  readonly split?: Split;
  readonly problems: readonly Problem[];
}

/** Reads one entry from its text: takes it apart, reads its YAML, and holds it to its schema. */
export function readEntry(collection: CollectionName, id: string, written: string): ReadEntry {
  const text = written.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const file = entryFile(collection, id);
  const lines = text.split('\n');
  const split = splitEntry(text);
  if (!split) {
    return { file, source: { lines }, problems: [withoutFrontMatter(file, lines)] };
  }
  const counter = new LineCounter();
  const document = parseDocument(split.yaml, { lineCounter: counter });
  const source = { lines, split, document, counter };
  if (document.errors.length) {
    const problems = document.errors.map((error) => syntaxProblem(file, error, split, counter));
    return { file, source, split, problems };
  }
  const data: unknown = document.toJS() ?? {};
  const read = schemas[collection].safeParse(data);
  return read.success
    ? { file, source, split, entry: { id, data: read.data, body: split.body }, problems: [] }
    : { file, source, split, problems: schemaProblems(collection, id, data, read.error.issues) };
}

function withoutFrontMatter(file: string, lines: readonly string[]): Problem {
  const opened = /^---\s*$/.test(lines[0] ?? '');
  return {
    kind: 'front-matter',
    file,
    message: opened
      ? 'The front matter is opened by a line of three hyphens but never closed.'
      : 'The file does not begin with a line of three hyphens, which opens the front matter.',
    mend: opened
      ? 'Put a line with nothing but --- under the last field.'
      : 'Make --- the first line, then the fields, then --- again, then the text.',
  };
}

/** What the commonest accidents of YAML mean, by the reader's code for them. */
const accidents: Partial<Record<YAMLError['code'], readonly [message: string, mend: string]>> = {
  DUPLICATE_KEY: ['This field stands twice.', 'Keep one of the two.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'A colon inside a value is read as the start of a field.',
    'Put the whole value in quotes.',
  ],
  TAB_AS_INDENT: ['A tab indents this line.', 'Indent with blanks, two for each step.'],
  BAD_INDENT: [
    'This line is indented otherwise than its neighbours.',
    'Begin the fields of a group in the same column.',
  ],
  MISSING_CHAR: ['A quote or a bracket is opened but never closed.', 'Close it on the same line.'],
};

function syntaxProblem(
  file: string,
  error: YAMLError,
  split: Split,
  counter: LineCounter,
): Problem {
  const { line, col } = counter.linePos(Math.min(error.pos[0], split.yaml.length));
  const [message, mend] = accidents[error.code] ?? [
    `The front matter cannot be read as YAML: ${error.message.split(' at line')[0]}.`,
    'Look for a missing quote, colon or blank in this line or the one above.',
  ];
  return {
    kind: 'yaml-syntax',
    file,
    place: { line: line + split.yamlLine - 1, column: col },
    message,
    mend,
  };
}
