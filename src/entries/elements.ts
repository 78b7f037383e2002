import type { Problem } from '../core/problems/problem.ts';
import { startOf, type Body } from './tree.ts';

/** Elements that may stand in a body: those that say how words in a line are meant. */
export const allowed = new Set('b br code em i kbd mark q s small strong sub sup'.split(' '));

/**
 * Elements that a body may not hold, and attributes on those that it may: an entry is
 * text, and what stands in an attribute can be code.
 */
export function findElements({ file, line, parts }: Body): Problem[] {
  return parts.flatMap((node): Problem[] => {
    const { type, attributes, name: written } = node;
    if (type !== 'mdxJsxFlowElement' && type !== 'mdxJsxTextElement') return [];
    const name = written ?? '';
    const known = allowed.has(name);
    if (known && !attributes?.length) return [];
    const start = startOf(node);
    return [
      {
        kind: 'element',
        file,
        place: {
          line: line + start.line - 1,
          column: start.column,
          length: name.length + 1,
        },
        message: known
          ? `<${name}> has attributes, which a text does not have here.`
          : `<${name}> is no element that a text can have here.`,
        mend: known
          ? `Write <${name}> alone.`
          : `Use Markdown for it, or one of ${[...allowed].join(', ')}. Where "<" is meant as text, write &lt; for it.`,
      },
    ];
  });
}
