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
import { nodes, startOf, type Body, type Tree } from './tree.ts';

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
    return findTooManyParts(file, line, tree) ?? { file, line, tree, parts: nodes(tree), lines };
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

/** Code in a body: entries have none, and a page with it could not be built. */
export function findCode({ file, line, parts }: Body): Problem[] {
  return parts.flatMap((node): Problem[] => {
    const { type, value = '' } = node;
    const start = startOf(node);
    const at = (advice: Advice) => [problemAt(file, line + start.line - 1, start.column, advice)];
    if (type === 'mdxjsEsm') return at(importAdvice(/^\w*/.exec(value)![0]));
    return /^mdx(?:Flow|Text)Expression$/.test(type) && !harmless.test(value)
      ? at(adviceOn(value))
      : [];
  });
}

/** Links in a body to pages of this site that do not exist. */
export function findDeadLinks({ file, line, parts, lines }: Body, names: Names): Problem[] {
  return parts.filter(isLink).flatMap((node): Problem[] => {
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
  });
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

const isLink = (node: Tree): node is Tree & { url: string } =>
  node.url !== undefined && (node.type === 'link' || node.type === 'definition');
