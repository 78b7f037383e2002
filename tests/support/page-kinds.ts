import { authorLinks, type BuiltPage } from './pages.ts';

/** What makes a page hard to set: of each, the page that has most of it is looked at. */
const hard: readonly ((page: BuiltPage) => number)[] = [
  ({ $ }) => $(authorLinks).length,
  ({ $ }) => $('main math').length,
  ({ $ }) => $('main h1').text().length,
  ({ $ }) => $('[data-withdrawn]').length,
  ({ $ }) => $('[data-published-title]').length,
  ({ $ }) => $('main h2[id=note]').length,
  ({ html }) => html.length,
];

/** The address with a star for what tells pages of one kind apart, as `/papers/*`. */
const kindOf = ({ path }: BuiltPage) => path.replace(/^(\/[^/]+\/)[^/]+/, '$1*');

/**
 * The pages of a built site that stand for all of them: two of each kind, and those
 * that are hardest to set.
 *
 * @returns their paths, each once
 */
export function pageKinds(pages: readonly BuiltPage[]): string[] {
  const kinds = Map.groupBy(pages, kindOf).values();
  const typical = [...kinds].flatMap((some) => some.slice(0, 2));
  const hardest = hard
    .map((measure) => pages.toSorted((a, b) => measure(b) - measure(a))[0]!)
    .filter((page, index) => hard[index]!(page) > 0);
  return [...new Set([...typical, ...hardest].map(({ path }) => path))];
}
