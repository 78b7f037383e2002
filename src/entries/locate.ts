import { isCollection, isMap, isScalar, type Document, type LineCounter, type Node } from 'yaml';
import type { LocatedProblem, Place, Problem } from '../core/problems/problem.ts';
import type { Split } from './front-matter.ts';

/** What is needed to say where in a file something stands. */
export interface SourceMap {
  readonly lines: readonly string[];
  readonly split?: Split;
  readonly document?: Document.Parsed;
  readonly counter?: LineCounter;
}

/** Finds the line and column of a problem in the text of its file. */
export function locate({ place, ...problem }: Problem, source: SourceMap): LocatedProblem {
  if (!place) return { ...problem, line: 1, column: 1 };
  const { line, column, length } = 'line' in place ? { ...place, length: 1 } : find(place, source);
  const text = source.lines[line - 1];
  return { ...problem, line, column, ...(text?.trim() && { excerpt: { text, length } }) };
}

function find(place: Extract<Place, { path: unknown }>, source: SourceMap) {
  const { document, counter, split } = source;
  const range = document && rangeOf(document, place);
  if (!range || !counter || !split) return { line: 1, column: 1, length: 3 };
  const start = counter.linePos(range[0]);
  return {
    line: start.line + split.yamlLine - 1,
    column: start.col,
    length: Math.max(1, split.yaml.slice(range[0], range[1]).split('\n')[0]!.length),
  };
}

/** The characters of a key or a value; of the nearest thing around it where it is not written. */
function rangeOf(document: Document.Parsed, { path, part }: Extract<Place, { path: unknown }>) {
  if (part === 'key') {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
      : undefined;
    const key = pair?.key as Node | undefined;
    return key?.range;
  }
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
    if (node?.range) return isCollection(node) ? firstLine(node) : node.range;
  }
  return undefined;
}

/** A list or a group is pointed at where it begins. */
const firstLine = (node: Node) => [node.range![0], node.range![0] + 1] as const;
