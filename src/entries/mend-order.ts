import { isMap, isScalar, parseDocument, type Node } from 'yaml';
import type { Mended } from './mended.ts';

/** A field with the comments above it, as it is written. */
interface Part {
  readonly name: string;
  readonly text: string;
}

/** Puts the fields of some YAML in the order of their schema, where it knows them all. */
export function inOrder(
  yaml: string,
  order: readonly string[],
): { yaml: string; mended: readonly Mended[] } {
  const parts = partsOf(yaml);
  const same = { yaml, mended: [] };
  if (!parts?.every(({ name }) => order.includes(name))) return same;
  const place = ({ name }: Part) => order.indexOf(name);
  const sorted = parts.toSorted((a, b) => place(a) - place(b));
  const moved = sorted.findIndex((part, n) => part !== parts[n]);
  if (moved < 0) return same;
  const before = sorted.slice(0, moved).map(({ text }) => text);
  // The first line of a file is its three hyphens.
  const line = before.join('').split('\n').length + 1;
  const what = `fields put in their order, from "${sorted[moved]!.name}" on`;
  return { yaml: sorted.map(({ text }) => text).join(''), mended: [{ line, what }] };
}

function partsOf(yaml: string): Part[] | undefined {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents) || contents.flow) return undefined;
  const fields = contents.items.map(({ key }) => ({
    name: isScalar(key) ? String(key.value) : '',
    start: withComments(yaml, (key as Node).range![0]),
  }));
  return fields.map(({ name, start }, n) => ({
    name,
    text: yaml.slice(n === 0 ? 0 : start, fields[n + 1]?.start),
  }));
}

/** From where the lines of comments right above a place begin. */
function withComments(yaml: string, start: number): number {
  const above = /(?:^#.*\n)+(?![\s\S])/m.exec(yaml.slice(0, start));
  return above ? above.index : start;
}
