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
  /** The tree and all that is in it, in the order of the text. */
  readonly parts: readonly Tree[];
  readonly lines: readonly string[];
}

/** Where a node begins in its body, from 1. */
export const startOf = ({ position }: Tree) => position?.start ?? { line: 1, column: 1 };

/** A tree and all that is in it, in the order of the text. */
export function nodes(tree: Tree, found: Tree[] = []): Tree[] {
  found.push(tree);
  for (const child of tree.children ?? []) nodes(child, found);
  return found;
}
