import { partsOf } from '../core/addresses/address.ts';
import { redirectsFile } from '../core/problems/addresses.ts';
import { findHiddenCharacters } from '../core/problems/hidden-characters.ts';
import { findTooMuch, limits } from '../core/problems/limits.ts';
import type { Problem } from '../core/problems/problem.ts';
import { schemaFaults } from '../core/problems/schema.ts';
import {
  paperRecord,
  removedEntry,
  removedPaper,
  type EntryAddress,
  type Redirects,
  type Removal,
} from '../core/schema/redirects.ts';
import { writtenAt, type SourceMap } from './locate.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { findUnsafeValues } from './safe-values.ts';

export interface ReadRedirects {
  /** What became of addresses, by the lines in which nothing is wrong. */
  readonly redirects: Redirects;
  /** Every address that a line stands for. */
  readonly lines: ReadonlySet<string>;
  readonly source: SourceMap;
  readonly problems: readonly Problem[];
}

/** What a line says, or what is wrong with it. */
type Read = { readonly value: EntryAddress | Removal } | { readonly problems: readonly Problem[] };

/** Reads what became of addresses, from `redirects.yaml` of a content folder. */
export function readRedirects(folder: string): ReadRedirects {
  const written = readText(folder, redirectsFile, limits.listBytes);
  if (typeof written !== 'string') return nothingRead([], [written]);
  const text = written.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const lines = text.split('\n');
  const tooMuch = findTooMuch(redirectsFile, lines, limits.listLines);
  if (tooMuch) return nothingRead(lines, [tooMuch]);
  const hidden = findHiddenCharacters(redirectsFile, lines);
  const split = { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
  const { data = {}, problems: faults, ...parsed } = readYaml(redirectsFile, split);
  const source = { lines, split, ...parsed };
  const told = [...hidden, ...faults];
  const unsafe = told.length ? told : findUnsafeValues(redirectsFile, data);
  if (unsafe.length) return { redirects: new Map(), lines: new Set(), source, problems: unsafe };
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { redirects: new Map(), lines: new Set(), source, problems: [noLines] };
  const redirects = new Map<EntryAddress, EntryAddress | Removal>();
  const problems: Problem[] = [];
  for (const [from, value] of Object.entries(data)) {
    const read = readLine(from, value, source);
    if ('value' in read) redirects.set(from as EntryAddress, read.value);
    else problems.push(...read.problems);
  }
  return { redirects, lines: new Set(Object.keys(data)), source, problems };
}

const nothingRead = (lines: readonly string[], problems: readonly Problem[]): ReadRedirects => ({
  redirects: new Map(),
  lines: new Set(),
  source: { lines },
  problems,
});

const example = 'papers/old2023name: papers/new2023name';

const noLines: Problem = {
  kind: 'bad-redirect',
  file: redirectsFile,
  place: { line: 1, column: 1 },
  message: 'The file must hold a line for each address.',
  mend: `Write it as in: ${example}`,
};

function readLine(from: string, value: unknown, source: SourceMap): Read {
  const parts = partsOf(from);
  if (!parts) return bad(from, 'key', `"${from}" is no address of an entry.`, example);
  if (typeof value === 'string')
    return partsOf(value)
      ? { value: value as EntryAddress }
      : bad(from, 'value', `"${value}" is no address of an entry.`, example);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return bad(from, 'value', `The line does not say where ${from} leads.`, example);
  const schema = parts.collection === 'papers' ? removedPaper : removedEntry;
  const read = schema.safeParse(value);
  if (read.success) return { value: read.data };
  const { issues } = read.error;
  const ofRecord = issues.filter(({ path }) => path[0] === 'record' && isGroup(value));
  const rest = issues.filter((issue) => !ofRecord.includes(issue));
  return {
    problems: [
      ...faults(schema, 'A removal', value, rest, [from], source),
      ...faults(
        paperRecord,
        'The record of a paper',
        (value as { record?: unknown }).record,
        ofRecord.map((issue) => ({ ...issue, path: issue.path.slice(1) })),
        [from, 'record'],
        source,
      ),
    ],
  };
}

const isGroup = (value: { record?: unknown }) =>
  typeof value.record === 'object' && value.record !== null;

/** What a schema says of the fields at a place of the file. */
function faults(
  schema: Parameters<typeof schemaFaults>[0],
  owner: string,
  data: unknown,
  issues: Parameters<typeof schemaFaults>[3],
  at: readonly string[],
  source: SourceMap,
): Problem[] {
  return schemaFaults(schema, owner, data, issues, (path) =>
    writtenAt(source, [...at, ...path]),
  ).map(({ kind, place, message, mend }) => ({
    kind,
    file: redirectsFile,
    place: { ...place, path: [...at, ...place.path] },
    message,
    mend,
  }));
}

const bad = (from: string, part: 'key' | 'value', message: string, right: string): Read => ({
  problems: [
    {
      kind: 'bad-redirect',
      file: redirectsFile,
      place: { path: [from], part },
      message,
      mend: `A right line: ${right}`,
    },
  ],
});
