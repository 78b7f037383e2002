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

type Path = readonly (string | number)[];
type PathPlace = Extract<Place, { path: unknown }>;
type Range = readonly [start: number, end: number];

/** Finds the line and column of a problem in the text of its file. */
export function locate({ place, ...problem }: Problem, source: SourceMap): LocatedProblem {
  const found =
    place && ('line' in place ? { ...place, length: place.length ?? 1 } : find(place, source));
  if (!found) return { ...problem, line: 1, column: 1 };
  const { line, column, length } = found;
  const text = source.lines[line - 1];
  return { ...problem, line, column, ...(text?.trim() && { excerpt: { text, length } }) };
}

function find(place: PathPlace, { document, counter, split }: SourceMap) {
  const range = document && split && rangeOf(document, place, split.yaml);
  if (!range || !counter) return undefined;
  const start = counter.linePos(range[0]);
  return {
    line: start.line + split.yamlLine - 1,
    column: start.col,
    length: Math.max(1, split.yaml.slice(range[0], range[1]).split('\n')[0]!.trimEnd().length),
  };
}

/** The characters of a key or a value; of the nearest thing around it where it is not written. */
function rangeOf(document: Document.Parsed, place: PathPlace, yaml: string): Range | undefined {
  const { path, part, words, nth } = place;
  if (path.length === 0) return undefined;
  const key = keyRange(document, path);
  if (part === 'key' && key) return key;
  const node = document.getIn(path, true) as Node | undefined;
  if (!node?.range) return key ?? rangeOf(document, { path: path.slice(0, -1) }, yaml);
  const value: Range = [node.range[0], node.range[1]];
  const isBlock = isCollection(node) && !node.flow;
  if (key && (isBlock || value[0] === value[1])) return key;
  return (words && rangeOfWords(words, value, yaml, nth)) || value;
}

function keyRange(document: Document.Parsed, path: Path): Range | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  const range = (pair?.key as Node | undefined)?.range;
  return range ? [range[0], range[1]] : undefined;
}

/** Words within a value, which may stand there broken into lines and more than once. */
function rangeOfWords(
  words: string,
  [start, end]: Range,
  yaml: string,
  nth = 0,
): Range | undefined {
  const pattern = words
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('\\s+');
  const matches = [...yaml.slice(start, end).matchAll(new RegExp(pattern, 'g'))];
  const match = matches[nth] ?? matches[0];
  return match && [start + match.index, start + match.index + match[0].length];
}

/** The text of a value as the author wrote it. */
export function writtenAt({ document, split }: SourceMap, path: Path): string | undefined {
  const node = document?.getIn(path, true) as Node | undefined;
  return (node?.range && split?.yaml.slice(node.range[0], node.range[1])) ?? undefined;
}
