import type { Heading, Prose } from '../core/text/prose.ts';
import { nodes, type Body, type Tree } from './tree.ts';

/** What is read as running text where it stands, and what of it is no word. */
const running: Record<string, RegExp> = {
  text: /&#?\w+;|\\(?=[^\w\s])/g,
  inlineCode: /`/g,
  mdxTextExpression: /^\{\s*\/\*[\s\S]*|[{}]/g,
  mdxFlowExpression: /^\{\s*\/\*[\s\S]*|[{}]/g,
};

/** The running text of a body, each word where it stands there, and its headings. */
export function proseOf({ line, parts, lines }: Body): Prose {
  const body = lines.join('\n');
  const headings: Heading[] = [];
  const words: [start: number, words: string][] = [];
  for (const node of parts) {
    const [start, end] = extent(node);
    if (node.type === 'heading')
      headings.push({ depth: node.depth!, title: textOf(node), start, end });
    if (isInPart(headings.at(-1), start)) continue;
    const noWord = running[node.type];
    if (noWord) words.push([start, body.slice(start, end).replace(noWord, blank)]);
    if (node.name === 'q') words.push([start, '“'], [end - 1, '”']);
  }
  words.sort(([a], [b]) => a - b);
  const blanks = blank(body);
  let text = '';
  for (const [start, part] of words) text += blanks.slice(text.length, start) + part;
  return { line, text: text + blanks.slice(text.length), headings };
}

/** Whether a place stands in a heading that opens a part of the text: it is no sentence. */
const isInPart = (heading: Heading | undefined, at: number) =>
  heading !== undefined && heading.depth <= 2 && at < heading.end;

const blank = (words: string) =>
  words
    .split('\n')
    .map((row) => ' '.repeat(row.length))
    .join('\n');

const extent = ({ position }: Tree): [start: number, end: number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

const textOf = (node: Tree): string =>
  nodes(node)
    .map(({ type, value }) => (type in running ? (value ?? '') : ''))
    .join('');
