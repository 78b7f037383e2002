import type { Heading, Prose } from '../core/text/prose.ts';
import { nodes, type Body, type Tree } from './body.ts';

/** What is read as running text where it stands, and what of it is no word. */
const running: Record<string, RegExp> = {
  text: /&#?\w+;|\\(?=[^\w\s])/g,
  inlineCode: /`/g,
  mdxTextExpression: /^\{\s*\/\*[\s\S]*|[{}]/g,
  mdxFlowExpression: /^\{\s*\/\*[\s\S]*|[{}]/g,
};

/** The running text of a body, each word where it stands there, and its headings. */
export function proseOf({ line, tree, lines }: Body): Prose {
  const body = lines.join('\n');
  const characters = body.replace(/[^\n]/g, ' ').split('');
  const put = (words: string, start: number) => {
    for (let n = 0; n < words.length; n++) characters[start + n] = words[n]!;
  };
  const headings: Heading[] = [];
  for (const node of nodes(tree)) {
    const [start, end] = extent(node);
    if (node.type === 'heading')
      headings.push({ depth: node.depth!, title: textOf(node), start, end });
    const noWord = running[node.type];
    if (noWord) put(body.slice(start, end).replace(noWord, blank), start);
    if (node.name === 'q') {
      put('“', start);
      put('”', end - 1);
    }
  }
  for (const { depth, start, end } of headings)
    if (depth <= 2) put(blank(body.slice(start, end)), start);
  return { line, text: characters.join(''), headings };
}

const blank = (words: string) => words.replace(/[^\n]/g, ' ');

const extent = ({ position }: Tree): [start: number, end: number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

const textOf = (node: Tree): string =>
  [...nodes(node)].map(({ type, value }) => (type in running ? (value ?? '') : '')).join('');
