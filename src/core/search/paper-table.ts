import type { Paper } from '../library/types.ts';
import { recordOf, type Values } from '../list/facets.ts';
import { namesOf, valuesOf } from '../list/offer.ts';
import { compareText } from '../text/fold.ts';
import { fullName, nameSlug } from '../text/names.ts';
import { searchFacets, type PaperTable, type SearchFacet } from './table.ts';

/**
 * The table of papers.
 *
 * @param idOf what the index calls a paper
 */
export function paperTable(papers: readonly Paper[], idOf: (paper: Paper) => string): PaperTable {
  const byTitle = [...papers].sort((a, b) => compareText(a.title.plain, b.title.plain));
  const titles = new Map(byTitle.map((paper, n) => [paper, n]));
  const names = { ...namesOf(papers), author: authorNames(papers) };
  return {
    ids: papers.map(idOf),
    titles: papers.map((paper) => titles.get(paper)!),
    facets: recordOf(searchFacets, (facet) => {
      const values = [...names[facet]];
      const places = new Map(values.map(([value], n) => [value, n]));
      return {
        values,
        papers: papers.map((paper) =>
          searchValues(paper)[facet].map((value) => places.get(value)!),
        ),
      };
    }),
  };
}

const searchValues = (paper: Paper): Values<SearchFacet> => ({
  ...valuesOf(paper),
  author: [...new Set(paper.authors.map(nameSlug))],
});

const authorNames = (papers: readonly Paper[]) =>
  new Map(papers.flatMap(({ authors }) => authors).map((name) => [nameSlug(name), fullName(name)]));
