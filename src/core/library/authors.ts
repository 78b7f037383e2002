import { compareText, fold } from '../text/fold.ts';
import { nameSlug, sortingName, writeName, type Name } from '../text/names.ts';
import { groupBy } from './group.ts';
import type { AuthorName, Paper } from './types.ts';

/** Every printed name with its papers, by family name. */
export function indexAuthors(papers: readonly Paper[]): AuthorName[] {
  const printed = papers.flatMap((paper) => paper.authors.map((name) => ({ name, paper })));
  return [...groupBy(printed, ({ name }) => nameSlug(name))]
    .map(([slug, uses]) => {
      const [name, ...otherForms] = formsByUse(uses.map((use) => use.name));
      return { slug, name: name!, otherForms, papers: [...new Set(uses.map((use) => use.paper))] };
    })
    .sort((a, b) => compareText(sortingName(a.name), sortingName(b.name)));
}

/** The different forms of a name, the most used first. */
function formsByUse(names: readonly Name[]): Name[] {
  return [...groupBy(names, writeName)]
    .sort(([a, uses], [b, others]) => others.length - uses.length || compareText(a, b))
    .map(([, [name]]) => name!);
}

/** Names by the letter that they are sorted under, in the order in which they come. */
export const byInitial = (authors: readonly AuthorName[]): Map<string, AuthorName[]> =>
  groupBy(authors, ({ name }) => fold(sortingName(name)).charAt(0).toUpperCase());
