import { mdxToMdast } from 'satteri';
import type { Names } from '../core/problems/references.ts';
import type { Problem } from '../core/problems/problem.ts';
import { closest } from '../core/text/closest.ts';

/** The part of a tree of Markdown that matters here. */
interface Tree {
  readonly type: string;
  readonly url?: string;
  readonly children?: readonly Tree[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

/** A body that could be read, with the line of the file on which it begins. */
export interface Body {
  readonly file: string;
  readonly line: number;
  readonly tree: Tree;
}

/** Reads the text under the front matter with the engine that also renders it. */
export function readBody(file: string, body: string, line: number): Body | Problem {
  try {
    return { file, line, tree: mdxToMdast(body) as Tree };
  } catch (error) {
    return syntaxProblem(file, line, (error as Error).message);
  }
}

function syntaxProblem(file: string, bodyLine: number, message: string): Problem {
  const [, row = '1', column = '1', text = message] =
    /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  return {
    kind: 'body-syntax',
    file,
    place: { line: bodyLine + Number(row) - 1, column: Number(column) },
    message: `The text cannot be read as MDX: ${text.replace(/\s*\([\w-]+:[\w-]+\)$/, '')}.`,
    mend: 'In MDX "<" opens an element and "{" a piece of code: write them as &lt; and &#123;, or close what was opened.',
  };
}

/** Links in a body to pages of this site that do not exist. */
export function findDeadLinks(bodies: readonly Body[], names: Names): Problem[] {
  const known = new Set(
    (['paper', 'topic', 'path'] as const).flatMap((kind) =>
      [...names[kind]].map((id) => `/${kind}s/${id}/`),
    ),
  );
  return bodies.flatMap(({ file, line, tree }) =>
    [...links(tree)].flatMap(({ url, position }): Problem[] => {
      if (!/^\/(?:papers|topics|paths)\/./.test(url) || known.has(url.replace(/#.*$/, '')))
        return [];
      const like = closest(url, known);
      const start = position?.start ?? { line: 1, column: 1 };
      return [
        {
          kind: 'dead-link',
          file,
          place: { line: line + start.line - 1, column: start.column },
          message: `The text links to ${url}, a page that this site does not have.`,
          mend: like
            ? `The closest address is ${like}. Write that, or add the entry.`
            : 'Write an address such as /papers/sun2023spectr/, with a slash at its end.',
        },
      ];
    }),
  );
}

function* links(tree: Tree): Generator<Tree & { url: string }> {
  if (tree.url !== undefined && (tree.type === 'link' || tree.type === 'definition'))
    yield { ...tree, url: tree.url };
  for (const child of tree.children ?? []) yield* links(child);
}
