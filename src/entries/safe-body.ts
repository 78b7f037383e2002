import { writtenHidden } from '../core/problems/hidden-characters.ts';
import { limits, tooDeep, tooMany } from '../core/problems/limits.ts';
import { linkFault } from '../core/problems/links.ts';
import type { Problem } from '../core/problems/problem.ts';
import { findHidden } from '../core/text/hidden-characters.ts';
import { nodes, startOf, type Body, type Tree } from './tree.ts';

/** All that a text may be made of. Elements and braces have rules of their own. */
const known = new Set(
  `root paragraph text heading emphasis strong delete inlineCode code blockquote list listItem
  link linkReference definition break thematicBreak table tableRow tableCell footnoteDefinition
  footnoteReference image imageReference mdxJsxFlowElement mdxJsxTextElement mdxFlowExpression
  mdxTextExpression mdxjsEsm`.split(/\s+/),
);

type Fault = Pick<Problem, 'kind' | 'message' | 'mend'>;

/** Links, pictures and signs of a body that a reader could be harmed or misled by. */
export function findUnsafeParts({ file, line, parts, lines }: Body): Problem[] {
  // What stands there as itself was told where it stands.
  const isTold = findHidden(lines.join('\n')).length > 0;
  const targets = new Map<string, string>();
  for (const { type, identifier, url } of parts)
    if (type === 'definition' && !targets.has(identifier!)) targets.set(identifier!, url!);
  return parts.flatMap((node): Problem[] => {
    const found = faultOf(node, targets);
    if (!found || (isTold && found.kind === 'hidden-character')) return [];
    const start = startOf(node);
    return [{ ...found, file, place: { line: line + start.line - 1, column: start.column } }];
  });
}

function faultOf(node: Tree, targets: ReadonlyMap<string, string>): Fault | undefined {
  const { type, url, value, title, alt, identifier } = node;
  if (type === 'link') return linkFault(url!, [textOf(node), title ?? '']) ?? hidden(title);
  if (type === 'definition') return linkFault(url!, [title ?? '']) ?? hidden(title);
  if (type === 'linkReference') {
    const target = targets.get(identifier!);
    return target === undefined ? undefined : linkFault(target, [textOf(node)]);
  }
  if (type === 'image' || type === 'imageReference') return picture;
  if (!known.has(type)) return otherPart;
  return hidden(type === 'text' ? value : alt);
}

const hidden = (text: string | null | undefined) => (text ? writtenHidden(text) : undefined);

const picture: Fault = {
  kind: 'image',
  message: 'A picture stands here, and entries have none.',
  mend: 'Say in words what it shows, or link to the page that shows it.',
};

const otherPart: Fault = {
  kind: 'body-syntax',
  message: 'What stands here is no part of a text that entries have.',
  mend: 'Write it in plain Markdown.',
};

const textOf = (node: Tree): string =>
  nodes(node)
    .map(({ type, value }) => (type === 'text' || type === 'inlineCode' ? (value ?? '') : ''))
    .join('');

/** A tree too deep or of too many parts, told before anything goes through it. */
export function findTooManyParts(file: string, line: number, tree: Tree): Problem | undefined {
  let layer: readonly Tree[] = [tree];
  let count = 0;
  for (let depth = 0; layer.length; depth++) {
    const start = startOf(layer[0]!);
    const place = { line: line + start.line - 1, column: start.column };
    if (depth > 2 * limits.depth) return tooDeep(file, place);
    count += layer.length;
    if (count > limits.parts) return tooMany(file, limits.parts, { line, column: 1 });
    layer = layer.flatMap(({ children }) => children ?? []);
  }
  return undefined;
}
