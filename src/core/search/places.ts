/** The parts of a paper in which words are found, and what a reader is told of each. */
export const places = {
  title: 'title',
  author: 'author',
  identifier: 'identifier',
  alias: 'other words',
  question: 'question',
  summary: 'summary',
  topic: 'topic',
  facts: 'venue',
  finding: 'finding',
  abstract: 'abstract',
  note: 'note',
  term: 'glossary term',
} as const;
export type Place = keyof typeof places;

/** A stretch of a paper's text by which it is found. */
export interface Passage {
  readonly place: Place;
  /**
   * Where it stands: the anchor of the paper's page for a finding, the abstract and the
   * sections of the note, else what tells it from others of its place.
   */
  readonly id: string;
  readonly text: string;
}

/** Places whose passages have anchors on the page of a paper, each told by its anchor; the last takes the rest. */
const anchors: readonly (readonly [Place, RegExp])[] = [
  ['finding', /^finding-/],
  ['abstract', /^abstract$/],
  ['note', /^/],
];

/** Whether the page of a paper can be entered at a passage of this place. */
export const hasAnchor = (place: Place): boolean => anchors.some(([each]) => each === place);

/** Begins the name of what has no anchor. */
const mark = '~';

/** The name under which the index keeps a passage; `placeNamed` reads it back. */
export const passageName = ({ place, id }: Passage): string =>
  hasAnchor(place) ? id : `${mark}${place}/${id}`;

/** The place and the id of a passage, from its name in the index. */
export function placeNamed(name: string): { place: Place; id: string } {
  const slash = name.indexOf('/');
  if (name.startsWith(mark))
    return { place: name.slice(mark.length, slash) as Place, id: name.slice(slash + 1) };
  const [place] = anchors.find(([, anchor]) => anchor.test(name))!;
  return { place, id: name };
}
