/** A `<meta>` in the head of a page. */
export type MetaTag =
  | { readonly name: string; readonly content: string }
  | { readonly property: string; readonly content: string };

/** A `<link>` in the head of a page. */
export interface LinkTag {
  readonly rel: string;
  readonly href: string;
  /** Media type of what it leads to. */
  readonly type?: string;
  readonly title?: string;
}

/** A name with its value, where there is one. */
export type Fact = readonly [name: string, value: string | undefined];

/** Those facts that are known. */
export const known = (facts: readonly Fact[]) =>
  facts.filter((fact): fact is readonly [string, string] => Boolean(fact[1]));
