import {
  isAlias,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { Problem } from '../core/problems/problem.ts';
import { yamlAccident } from '../core/problems/yaml.ts';
import { misreadings, type Complaint } from './misreadings.ts';
import type { Split } from './front-matter.ts';

type YamlPart = Pick<Split, 'yaml' | 'yamlLine'>;

/** YAML as it was read, with what is needed to say where something stands in it. */
export interface ReadYaml {
  readonly document: Document.Parsed;
  readonly counter: LineCounter;
  /** The values; absent where nothing is written, or not all of it can be read. */
  readonly data?: unknown;
  readonly problems: readonly Problem[];
}

/** Reads YAML with the place of each thing in it. */
export function parseYaml(yaml: string): Pick<ReadYaml, 'document' | 'counter'> {
  const counter = new LineCounter();
  return { document: parseDocument(yaml, { lineCounter: counter, uniqueKeys: false }), counter };
}

/** Reads the YAML of a file, which must be plain. */
export function readYaml(file: string, part: YamlPart): ReadYaml {
  const { document, counter } = parseYaml(part.yaml);
  const complaints = complaintsOf(document, part.yaml);
  return complaints.length
    ? { document, counter, problems: syntaxProblems(file, complaints, part, counter) }
    : { document, counter, data: document.toJS() ?? undefined, problems: [] };
}

/** Content is plain YAML: what means another value, or is meant by one, is told too. */
function complaintsOf(document: Document.Parsed, yaml: string): Complaint[] {
  const complaints = [...document.errors, ...document.warnings].map(
    ({ code, message, pos }): Complaint => ({ code, message, at: pos[0] }),
  );
  if (!complaints.length) complaints.push(...misreadings(document, yaml));
  visit(document, {
    Node: (_, node) => {
      const { anchor, tag, range } = node as Node & { anchor?: string; tag?: string };
      if (range && (anchor || tag || isAlias(node)))
        complaints.push({ code: 'REFERENCE', message: '', at: range[0] });
    },
    Map: (_, { items }) => {
      // The reader's own search for keys that stand twice takes a square of their number.
      const known = new Set<unknown>();
      for (const { key } of items) {
        const { range } = key as Node;
        if (!isScalar(key)) continue;
        if (known.has(key.value) && range)
          complaints.push({ code: 'DUPLICATE_KEY', message: '', at: range[0] });
        known.add(key.value);
      }
    },
    Pair: (_, { key }) => {
      const { range } = key as Node;
      if (range && (!isScalar(key) || key.value === '<<' || key.value === null))
        complaints.push({ code: 'NO_NAME', message: '', at: range[0] });
    },
  });
  for (const { index } of yaml.matchAll(/^(?:%|---|\+\+\+|\.\.\.)/gm))
    complaints.push({ code: 'DOCUMENT', message: '', at: index });
  return complaints.sort((a, b) => a.at - b.at);
}

/** So many lines of one file are told to be wrong: the rest follows from them, or is no entry. */
const mostTold = 50;

/** One problem for each line: what a reader says next of the same line follows from the first. */
function syntaxProblems(
  file: string,
  complaints: readonly Complaint[],
  { yaml, yamlLine }: YamlPart,
  counter: LineCounter,
): Problem[] {
  const lines = yaml.split('\n');
  const conflict = lines.findIndex((line) => /^<{7}(?: |$)/.test(line));
  if (conflict >= 0) return [conflictProblem(file, lines[conflict]!, yamlLine + conflict)];
  const byLine = new Map<number, Problem>();
  for (const { code, message: text, at } of complaints) {
    if (byLine.size === mostTold) break;
    const { line: row, col: column } = counter.linePos(Math.min(at, yaml.length));
    const accident = yamlAccident({ code, text, lines, line: row, column });
    const { message, mend, ...place } = accident;
    const line = place.line + yamlLine - 1;
    if (!byLine.has(line))
      byLine.set(line, {
        kind: kinds[code] ?? 'yaml-syntax',
        file,
        place: { ...place, line },
        message,
        mend,
      });
  }
  return [...byLine.values()];
}

/** Complaints of this project's own that have a kind of their own. */
const kinds: Partial<Record<string, Problem['kind']>> = {
  CUT_OFF: 'lost-text',
  CURLY_QUOTES: 'curly-quotes',
};

/** What git writes where two people changed the same lines. */
const conflictProblem = (file: string, { length }: string, line: number): Problem => ({
  kind: 'yaml-syntax',
  file,
  place: { line, column: 1, length },
  message: 'From here on, two versions of the same lines stand one under the other.',
  mend: 'Keep what is right of both, and remove the three lines that begin with <<<<<<<, ======= and >>>>>>>.',
});
