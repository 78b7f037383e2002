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

/** Begins the name of what has no anchor of its own on the page of a paper. */
const mark = '~';

/** Places whose passages bear the anchors of the page, told apart by the anchors themselves. */
const anchored = { finding: /^finding-/, abstract: /^abstract$/ } as const;

/** The name under which the index keeps a passage; `placeNamed` reads it back. */
export function passageName({ place, id }: Passage): string {
  return place === 'finding' || place === 'abstract' || place === 'note'
    ? id
    : `${mark}${place}/${id}`;
}

/** The place and the id of a passage, from its name in the index. */
export function placeNamed(name: string): { place: Place; id: string } {
  if (name.startsWith(mark)) {
    const slash = name.indexOf('/');
    return { place: name.slice(mark.length, slash) as Place, id: name.slice(slash + 1) };
  }
  for (const place of ['finding', 'abstract'] as const)
    if (anchored[place].test(name)) return { place, id: name };
  return { place: 'note', id: name };
}
