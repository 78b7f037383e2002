import { excerptOf, markedTitle, type Excerpt, type Piece, type Quote } from './excerpt.ts';
import type { Evidence } from './evidence.ts';
import { places, type Place } from './places.ts';
import type { Ranked } from './rank.ts';
import { textOf } from './word-index.ts';

/** A paper as a list of results shows it. */
export interface Shown {
  /** Where a click leads: the passage, with its words marked by the browser. */
  readonly url: string;
  readonly title: readonly Piece[];
  readonly authors: readonly Piece[];
  /** Venue and year. */
  readonly facts: string;
  /** Where the words were found, as "finding" or "title, author". */
  readonly where: string;
  readonly excerpt?: Excerpt;
}

/** Places of which a reader knows, and that an excerpt does not show. */
const told: readonly Place[] = ['title', 'author', 'facts', 'topic', 'identifier'];

/** Names that stand in a result, beside those that were asked for. */
const mostNames = 3;

/** What a list of results shows of a paper. */
export function shown(ranked: Ranked, evidence: readonly Evidence[]): Shown {
  const { paper } = ranked;
  const excerpt = excerptOf(ranked, evidence);
  const facts = paper.passages.find(({ place }) => place === 'facts');
  return {
    url: paper.url + (excerpt ? target(excerpt) : ''),
    title: markedTitle(ranked),
    authors: namesOf(ranked),
    facts: facts ? textOf(paper, facts) : '',
    where: excerpt?.quote || excerpt?.place === 'term' ? places[excerpt.place] : placesOf(ranked),
    excerpt,
  };
}

/** Where the words stand that no excerpt can show; the summary is shown with these. */
function placesOf({ paper, hits }: Ranked): string {
  const found = paper.passages.filter(
    ({ place, from, to }) => told.includes(place) && hits.some(({ at }) => at >= from && at < to),
  );
  return [...new Set(found.map(({ place }) => places[place]))].join(', ') || places.summary;
}

/** The first authors, and of the others those who were asked for. */
function namesOf({ paper, hits }: Ranked): Piece[] {
  const names = paper.passages
    .filter(({ place }) => place === 'author')
    .map((passage) => ({
      text: textOf(paper, passage),
      isFound: hits.some(
        ({ at, likeness }) => likeness === 1 && at >= passage.from && at < passage.to,
      ),
    }));
  const first = names.slice(0, mostNames);
  const asked = names.slice(mostNames).filter(({ isFound }) => isFound);
  const pieces = first.flatMap((name, n) => (n ? [between(', '), name] : [name]));
  for (const name of asked.slice(0, mostNames)) pieces.push(between(' … '), name);
  return names.length > first.length + asked.length ? [...pieces, between(' et al.')] : pieces;
}

const between = (text: string): Piece => ({ text, isFound: false });

/**
 * The fragment of an address that leads to an excerpt: the anchor of its passage and a text
 * directive (https://wicg.github.io/scroll-to-text-fragment/), by which browsers mark the
 * words; those that know none go to the anchor.
 */
function target({ anchor, quote }: Excerpt): string {
  const directive = quote ? `:~:text=${directiveOf(quote)}` : '';
  return anchor || directive ? `#${anchor ?? ''}${directive}` : '';
}

function directiveOf({ before, words, after }: Quote): string {
  const parts = [before && `${escaped(before)}-`, escaped(words), after && `-${escaped(after)}`];
  return parts.filter(Boolean).join(',');
}

/** A hyphen would be taken for a sign of the directive. */
const escaped = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
