import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  LineCounter,
  type Document,
  type Scalar,
} from 'yaml';
import { identifierSchemes, type IdentifierKind } from '../core/identifiers.ts';
import { bareIdentifier } from '../core/mend/identifier.ts';
import { plainDate } from '../core/mend/date.ts';
import type { Mended } from './mended.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Mends the identifiers and dates of some YAML where there is one answer. */
export function mendedValues(yaml: string): { yaml: string; mended: readonly Mended[] } {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const edits = [
    ...Object.keys(identifierSchemes).map((kind) =>
      identifierEdit(yaml, scalarAt(document, ['identifiers', kind]), kind as IdentifierKind),
    ),
    ...dates(document).map((date) => dateEdit(yaml, date)),
  ]
    .filter((edit) => edit !== undefined)
    .sort((a, b) => a.start - b.start);
  return {
    yaml: edits.reduceRight(
      (rest, { start, end, text }) => rest.slice(0, start) + text + rest.slice(end),
      yaml,
    ),
    mended: edits.map(({ start, end, text }) => ({
      // The first line of a file is its three hyphens.
      line: counter.linePos(start).line + 1,
      what: `${yaml.slice(start, end)} is now ${text}`,
    })),
  };
}

function scalarAt(document: Document.Parsed, path: readonly string[]): Scalar | undefined {
  const node = document.getIn(path, true);
  return isScalar(node) && node.range ? node : undefined;
}

/** Where days stand: those of the entry, and those in its groups. */
function dates(document: Document.Parsed): (Scalar | undefined)[] {
  const changes = document.get('changes', true);
  return [
    ...[['submitted'], ['added'], ['withdrawn', 'date']].map((path) => scalarAt(document, path)),
    ...(isSeq(changes) ? changes.items : []).map((change) => {
      const date = isMap(change) ? change.get('date', true) : undefined;
      return isScalar(date) ? date : undefined;
    }),
  ];
}

/** An identifier alone and, where YAML would read it as a number, in quotes: as it is written. */
function identifierEdit(
  yaml: string,
  node: Scalar | undefined,
  kind: IdentifierKind,
): Edit | undefined {
  const written = node && onOneLine(yaml, node);
  if (!written) return undefined;
  const bare = bareIdentifier(kind, written.text);
  if (bare === undefined && typeof node.value !== 'number') return undefined;
  return { ...written, text: inQuotes(bare ?? written.text, written.quote || '"') };
}

function dateEdit(yaml: string, node: Scalar | undefined): Edit | undefined {
  const written = node && onOneLine(yaml, node);
  const date = written && plainDate(written.text);
  return date ? { ...written, text: inQuotes(date, written.quote) } : undefined;
}

const inQuotes = (text: string, quote: string) => quote + text + quote;

/** A value as its author wrote it, without its quotes. */
function onOneLine(yaml: string, { range }: Scalar) {
  const [start, end] = range!;
  const source = yaml.slice(start, end);
  const [, quote = '', text = ''] = /^(["']?)([^"'\n\\]+)\1$/.exec(source) ?? [];
  return text ? { start, end, quote, text } : undefined;
}
