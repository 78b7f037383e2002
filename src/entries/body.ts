import { mdxToMdast } from 'satteri';
import {
  codeAdvice,
  importAdvice,
  mdxAdvice,
  quotedAdvice,
  type Advice,
} from '../core/problems/mdx.ts';
import { findLongBody } from '../core/problems/limits.ts';
import type { Names } from '../core/problems/references.ts';
import type { Problem } from '../core/problems/problem.ts';
import { closest } from '../core/text/closest.ts';
import { findTooManyParts } from './safe-body.ts';

/** A place in a body: line and column from 1, the character from 0. */
interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The part of a tree of Markdown that matters here. */
export interface Tree {
  readonly type: string;
  readonly url?: string;
  /** The code of an expression or an import. */
  readonly value?: string;
  /** Of an element: its name, and what stands in its tag. */
  readonly name?: string | null;
  readonly attributes?: readonly unknown[];
  /** Of a link, a picture or what they refer to. */
  readonly title?: string | null;
  readonly alt?: string | null;
  readonly identifier?: string;
  /** Of a heading: how many signs # it is written with. */
  readonly depth?: number;
  readonly children?: readonly Tree[];
  readonly position?: { readonly start: Point; readonly end: Point };
}

/** A body that could be read, with the line of the file on which it begins. */
export interface Body {
  readonly file: string;
  readonly line: number;
  readonly tree: Tree;
  readonly lines: readonly string[];
}

/**
 * Reads the text under the front matter with the engine that also renders it. What looks
 * like front matter once more is text: there it is none, since something stands above it.
 */
export function readBody(file: string, body: string, line: number): Body | Problem {
  const long = findLongBody(file, body, line);
  if (long) return long;
  const lines = body.split('\n');
  try {
    const tree = mdxToMdast(body, { features: { frontmatter: false } }) as Tree;
    return findTooManyParts(file, line, tree) ?? { file, line, tree, lines };
  } catch (error) {
    return syntaxProblem(file, line, lines, (error as Error).message);
  }
}

function syntaxProblem(
  file: string,
  bodyLine: number,
  lines: readonly string[],
  complaint: string,
): Problem {
  const [, row = '1', column = '1', words = complaint] =
    /^(\d+):(\d+): ([\s\S]*)$/.exec(complaint) ?? [];
  const advice = mdxAdvice(words, lines[Number(row) - 1] ?? '', Number(column));
  return problemAt(file, bodyLine + Number(row) - 1, Number(column), advice);
}

function problemAt(
  file: string,
  line: number,
  at: number,
  { message, mend, column = at, length }: Advice,
): Problem {
  return { kind: 'body-syntax', file, place: { line, column, length }, message, mend };
}

/** Comments alone may stand in braces: nothing of an entry is evaluated. */
const harmless = /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/;

const adviceOn = (code: string): Advice =>
  /^\s*(["'`])[^"'`\n]*\1\s*$/.test(code)
    ? { ...quotedAdvice, length: code.length + 2 }
    : codeAdvice(code);

/** Code in bodies: entries have none, and a page with it could not be built. */
export function findCode(bodies: readonly Body[]): Problem[] {
  return bodies.flatMap(({ file, line, tree }) =>
    nodes(tree).flatMap((node): Problem[] => {
      const { type, value = '' } = node;
      const start = startOf(node);
      const at = (advice: Advice) => [problemAt(file, line + start.line - 1, start.column, advice)];
      if (type === 'mdxjsEsm') return at(importAdvice(/^\w*/.exec(value)![0]));
      return /^mdx(?:Flow|Text)Expression$/.test(type) && !harmless.test(value)
        ? at(adviceOn(value))
        : [];
    }),
  );
}

/** Links in a body to pages of this site that do not exist. */
export function findDeadLinks(bodies: readonly Body[], names: Names): Problem[] {
  return bodies.flatMap(({ file, line, tree, lines }) =>
    links(tree).flatMap((node): Problem[] => {
      const { url } = node;
      if (!/^\/(?:papers|topics|paths)\/./.test(url) || isPage(url, names)) return [];
      const like = closest(url, pagesOf(names));
      return [
        {
          kind: 'dead-link',
          file,
          place: placeOf(url, line, startOf(node), lines),
          message: `The text links to ${url}, a page that this site does not have.`,
          mend: like
            ? `The closest address is ${like}. Write that, or add the entry.`
            : 'Write an address such as /papers/sun2023spectr/, with a slash at its end.',
        },
      ];
    }),
  );
}

function isPage(url: string, names: Names): boolean {
  const [, kind, id = ''] = /^\/(paper|topic|path)s\/([^/#]+)\/(?:#|$)/.exec(url) ?? [];
  return kind !== undefined && names[kind as keyof Names].has(id);
}

const pagesOf = (names: Names) =>
  (['paper', 'topic', 'path'] as const).flatMap((kind) =>
    [...names[kind]].map((id) => `/${kind}s/${id}/`),
  );

/** The address itself, where it stands on the line on which its link begins. */
function placeOf(
  url: string,
  bodyLine: number,
  start: { readonly line: number; readonly column: number },
  lines: readonly string[],
) {
  const at = lines[start.line - 1]?.indexOf(url, start.column - 1) ?? -1;
  const line = bodyLine + start.line - 1;
  return at < 0 ? { line, column: start.column } : { line, column: at + 1, length: url.length };
}

const links = (tree: Tree) =>
  nodes(tree).filter(
    (node): node is Tree & { url: string } =>
      node.url !== undefined && (node.type === 'link' || node.type === 'definition'),
  );

/** Where a node begins in its body, from 1. */
export const startOf = ({ position }: Tree) => position?.start ?? { line: 1, column: 1 };

/** A tree and all that is in it, in the order of the text. */
export function nodes(tree: Tree, found: Tree[] = []): Tree[] {
  found.push(tree);
  for (const child of tree.children ?? []) nodes(child, found);
  return found;
}
