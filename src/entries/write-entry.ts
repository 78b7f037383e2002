import { Document, isCollection, isMap, isPair, isScalar, Scalar, visit, type Node } from 'yaml';
import type { ImportedPaper } from '../core/import/csl.ts';
import { paperFields } from '../core/schema/paper.ts';
import { wrap } from '../core/text/wrap.ts';

/** The width at which an abstract is broken: no more than an editor shows in a window. */
const width = 100;

/** Groups that are easier to read on one line. */
const onOneLine = new Set(['venue', 'identifiers', 'topics', 'unsure', 'withdrawn', 'capitals']);

/** Fields that say something even when nothing stands in them: withdrawn, but not when or by whom. */
const saysSomething = new Set(['withdrawn', 'topics']);

/**
 * Writes an entry as a person would: the fields in the order of the schema,
 * identifiers in quotes, the abstract broken into lines.
 */
export function writeEntry({ fields }: ImportedPaper, body = ''): string {
  const ordered = Object.keys(paperFields.shape)
    .map((key) => [key, withoutGaps(fields[key as keyof typeof fields])] as const)
    .filter(([key, value]) => value !== undefined && (!isEmpty(value) || saysSomething.has(key)));
  const document = new Document(Object.fromEntries(ordered));
  visit(document, {
    Pair: (_, pair) => void layOut(pair.key as Scalar, pair.value as Node),
    Scalar: (_, scalar, path) => {
      if (typeof scalar.value === 'string' && otherwise.test(scalar.value) && !isDay(path.at(-1)))
        scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  const compact = yaml.replace(/^(\w+): \[ (.*) \]$/gm, '$1: [$2]');
  return `---\n${compact}---\n${body && `\n${body}\n`}`;
}

/** Text that a reader of YAML other than ours takes for a moment or a number. */
const otherwise = /^(?:\d{4}-\d|[-+]?0b|[-+.]?\d[\d.]*e)/i;

const isDay = (around: unknown) =>
  isPair(around) && /^(?:submitted|added|date)$/.test(String(around.key));

function layOut(key: Scalar, value: Node): void {
  const name = String(key.value);
  if (onOneLine.has(name) && isCollection(value)) value.flow = true;
  if (name === 'identifiers' && isMap(value))
    for (const { key: kind, value: id } of value.items)
      if (isScalar(id) && String(kind) !== 'category') id.type = Scalar.QUOTE_DOUBLE;
  if (name === 'abstract' && isScalar(value)) {
    value.type = Scalar.BLOCK_LITERAL;
    value.value = `${wrapped(String(value.value))}\n`;
  }
}

/** Breaks each paragraph at blanks; the reader of an entry joins the lines again. */
const wrapped = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => wrap(paragraph, width).join('\n'))
    .join('\n\n');

/** Leaves out what is not known, and the groups and lists of a group in which nothing is. */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value) || value === null || typeof value !== 'object') return value;
  const known = Object.entries(value)
    .map(([key, part]) => [key, withoutGaps(part)] as const)
    .filter(([, part]) => part !== undefined && !isEmpty(part));
  return Object.fromEntries(known);
}

const isEmpty = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;
