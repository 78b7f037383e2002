import type { Paper } from '../library/types.ts';
import { fold, slugOf } from '../text/fold.ts';
import { fullName, nameSlug, type Name } from '../text/names.ts';
import type { Prose } from '../text/prose.ts';
import { escapeHtml } from '../text/rich-text.ts';
import { bareIdentifier } from './query.ts';
import { passageName, type Passage, type Place } from './places.ts';

/**
 * How much a word weighs in each place when the index chooses which papers are looked at
 * more closely, from 0 to 10 (https://pagefind.app/docs/weighting/).
 */
const weights: Record<Place, number> = {
  title: 8,
  identifier: 8,
  author: 6,
  alias: 5,
  question: 3,
  summary: 3,
  topic: 3,
  finding: 2,
  abstract: 1,
  facts: 1,
  note: 0.7,
  term: 0.7,
};

/**
 * All by which a paper is found, what readers see first.
 *
 * @param prose the running text of its note
 */
export function passagesOf(paper: Paper, prose?: Prose): Passage[] {
  const { title, citedTitle, identifiers, note } = paper;
  return [
    passage('title', 'title', title.plain),
    ...(citedTitle === title ? [] : [passage('title', 'published', citedTitle.plain)]),
    ...paper.authors.map((name) => passage('author', nameSlug(name), fullName(name))),
    passage('facts', 'venue', factsOf(paper)),
    ...(note ? [passage('summary', 'summary', note.summary)] : []),
    ...(note?.findings ?? []).map(({ id, claim }) => passage('finding', `finding-${id}`, claim)),
    passage('abstract', 'abstract', paper.abstract.map(({ plain }) => plain).join(' ')),
    ...(prose ? sectionsOf(prose) : []),
    ...paper.authors.flatMap(plainLetters).map((name, n) => passage('alias', `name-${n}`, name)),
    ...paper.aliases.map((alias, n) => passage('alias', String(n), alias)),
    ...paper.questions.map((question, n) => passage('question', String(n), question)),
    ...paper.topics.map((topic) => passage('topic', topic.id, topic.title)),
    ...paper.terms.map((term) =>
      passage(
        'term',
        term.id,
        [...new Set([term.title, ...term.aliases, ...initials(term.title)])].join(', '),
      ),
    ),
    ...Object.entries({ key: paper.key, ...identifiers }).map(([scheme, id]) =>
      passage('identifier', scheme, bareIdentifier(id)),
    ),
  ];
}

/** The venue, and the year where its name does not tell it. */
const factsOf = ({ venue, year }: Paper): string =>
  venue.label.includes(String(year)) ? venue.label : `${venue.label} · ${year}`;

/** The acronym that a name of two words or more would have: "KD" for "knowledge distillation". */
function initials(name: string): string[] {
  const words = name.match(/\p{L}+/gu) ?? [];
  return words.length > 1
    ? [
        words
          .map((word) => word.charAt(0))
          .join('')
          .toUpperCase(),
      ]
    : [];
}

/** A name with letters that the index does not take for their plain ones, such as ł, in plain letters. */
function plainLetters(name: Name): string[] {
  const written = fullName(name).toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return fold(written) === written ? [] : [fold(written)];
}

const passage = (place: Place, id: string, text: string): Passage => ({ place, id, text });

function sectionsOf({ text, headings }: Prose): Passage[] {
  const parts = headings.filter(({ depth }) => depth <= 2);
  return parts.map(({ title, end }, n) =>
    passage('note', slugOf(title), text.slice(end, parts[n + 1]?.start).replace(/\s+/g, ' ')),
  );
}

/**
 * A paper as the index reads it: a page of its own, with an element for each passage. They
 * are inline, since Pagefind ends each block with a full stop.
 */
export function documentHtml(passages: readonly Passage[], language: string): string {
  const elements = passages.map(
    (each) =>
      `<span id="${escapeHtml(passageName(each))}" data-pagefind-weight="${weights[each.place]}">${escapeHtml(each.text)}</span>`,
  );
  return `<!doctype html><html lang="${language}"><body>${elements.join(' ')}</body></html>`;
}
