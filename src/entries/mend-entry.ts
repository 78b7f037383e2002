import { schemas, type CollectionName } from '../core/schema/collections.ts';
import { splitEntry } from './front-matter.ts';
import type { Mended } from './mended.ts';
import { inOrder } from './mend-order.ts';
import { mendedValues } from './mend-values.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Mends what has one answer alone in an entry: the order of its fields, identifiers, dates,
 * blanks at the end of lines. All else stays, letter by letter. An entry that cannot be read
 * as YAML stays as it is: nobody can know what it means.
 */
export function mendEntry(
  collection: CollectionName,
  text: string,
): { text: string; mended: readonly Mended[] } {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const split = splitEntry(text.slice(mark.length));
  if (!split || !canBeRead(split.yaml)) return { text, mended: [] };
  const head = text.slice(0, text.indexOf('\n') + 1);
  const tail = text.slice(head.length + split.yaml.length);
  const ordered = inOrder(split.yaml, Object.keys(schemas[collection].shape));
  const values = mendedValues(ordered.yaml);
  if (!canBeRead(values.yaml)) return { text, mended: [] };
  const mendedText = head + values.yaml + tail;
  const whole = withoutLastBlanks(mendedText, mendedText.length - split.body.length);
  const mended = [...ordered.mended, ...values.mended, ...whole.mended];
  return { text: whole.text, mended: mended.sort((a, b) => a.line - b.line) };
}

const canBeRead = (yaml: string) => readYaml('', { yaml, yamlLine: 2 }).problems.length === 0;

/** Lines between which a text is shown as it is written. */
const fence = /^\s*(?:```|~~~)/;

/**
 * Takes blanks from the ends of lines. In the text below the front matter two or more
 * are a line break, and stay.
 */
function withoutLastBlanks(text: string, bodyStart: number): { text: string; mended: Mended[] } {
  const mended: Mended[] = [];
  let at = 0;
  let isCode = false;
  const lines = text.split('\n').map((written, n) => {
    const line = written.replace(/\r$/, '');
    const isBody = at >= bodyStart;
    at += written.length + 1;
    if (isBody && fence.test(line)) isCode = !isCode;
    const bare = line.replace(/[ \t]+$/, '');
    const isBreak = isBody && bare !== '' && line.length - bare.length > 1;
    if (bare === line || isCode || isBreak) return written;
    mended.push({ line: n + 1, what: 'blanks at the end of the line removed' });
    return bare + written.slice(line.length);
  });
  return { text: lines.join('\n'), mended };
}
