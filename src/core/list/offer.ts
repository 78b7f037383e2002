import { kindWords, levelWords } from '../library/kinds.ts';
import type { Paper } from '../library/types.ts';
import { paperKinds, paperLevels } from '../schema/paper.ts';
import { compareText } from '../text/fold.ts';
import { facetLabels, facetNames, recordOf, type FacetName, type FacetValues } from './facets.ts';

/** A facet as a page offers it. */
export interface Facet {
  readonly name: FacetName;
  readonly label: string;
  readonly values: readonly Offer[];
}

/** A value of a facet, and how many papers of the page have it. */
export interface Offer {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** A list that one sees at a glance needs no filter. */
const fewestPapers = 5;

/** What a paper is, by each facet. */
export const valuesOf = ({ topics, year, venue, note }: Paper): FacetValues => ({
  topic: topics.map(({ id }) => id),
  year: [String(year)],
  venue: [venue.series.slug],
  kind: note ? [note.kind] : [],
  level: note ? [note.level] : [],
});

/** The names of all values that papers have, each in the order in which a facet offers them. */
const naming: Record<FacetName, (papers: readonly Paper[]) => Map<string, string>> = {
  topic: (papers) =>
    new Map(
      papers
        .flatMap(({ topics }) => topics)
        .sort((a, b) => a.order - b.order || compareText(a.id, b.id))
        .map(({ id, title }) => [id, title]),
    ),
  year: (papers) =>
    new Map(
      papers
        .map(({ year }) => year)
        .sort((a, b) => b - a)
        .map((year) => [String(year), String(year)]),
    ),
  venue: (papers) =>
    new Map(
      papers
        .map(({ venue }) => venue.series)
        .sort((a, b) => compareText(a.name, b.name))
        .map(({ slug, name }) => [slug, name]),
    ),
  kind: () => new Map(paperKinds.map((kind) => [kind, kindWords[kind].name])),
  level: () => new Map(paperLevels.map((level) => [level, levelWords[level].name])),
};

/** The names of all values that papers have, by facet. */
export const namesOf = (papers: readonly Paper[]): Record<FacetName, Map<string, string>> =>
  recordOf(facetNames, (facet) => naming[facet](papers));

/**
 * The facets by which a list of papers can be narrowed down: those in which its papers
 * differ.
 *
 * @param fixed the facet whose value the page itself stands for
 */
export function offeredFacets(papers: readonly Paper[], fixed?: FacetName): Facet[] {
  if (papers.length < fewestPapers) return [];
  const rows = papers.map(valuesOf);
  return facetNames
    .filter((name) => name !== fixed)
    .map((name) => ({
      name,
      label: facetLabels[name],
      values: [...naming[name](papers)]
        .map(([value, label]) => ({
          value,
          label,
          count: rows.filter((row) => row[name].includes(value)).length,
        }))
        .filter(({ count }) => count > 0),
    }))
    .filter(({ values }) => values.length > 1);
}
