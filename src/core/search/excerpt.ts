import type { Evidence } from './evidence.ts';
import { hasAnchor, type Place } from './places.ts';
import type { Hit, Ranked } from './rank.ts';
import type { IndexedPassage } from './word-index.ts';

/** A stretch of text, found or beside what was found. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** The words of a paper that a result shows. */
export interface Excerpt {
  readonly place: Place;
  /** The anchor of the passage on the paper's page, where it has one. */
  readonly anchor?: string;
  readonly pieces: readonly Piece[];
  /** Whether the passage goes on before and after. */
  readonly isCut: readonly [before: boolean, after: boolean];
  /** The words found with a few around them, by which a browser finds the place in the page. */
  readonly quote?: Quote;
}

/** Words of a page and those on both sides of them. */
export interface Quote {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Places that can be quoted, and how gladly. What only the search knows is not shown. */
const quotable: Partial<Record<Place, number>> = {
  finding: 1.2,
  summary: 1.1,
  abstract: 1,
  note: 0.9,
  term: 0.2,
};

/** Words of an excerpt, at most. */
const longest = 36;
/** Words of a quote by which its place is found, at most, and those on each side. */
const quoteWords = 8;
const quoteSides = 3;

/** The title of a paper with the words found in it marked. */
export function markedTitle({ paper, hits }: Ranked): Piece[] {
  const title = paper.passages.find(({ place }) => place === 'title')!;
  return piecesOf(paper.words, title.from, title.to, hits);
}

/** The passage of a paper that says most of what was asked for; else its summary. */
export function excerptOf(ranked: Ranked, evidence: readonly Evidence[]): Excerpt | undefined {
  const { paper, hits } = ranked;
  const windows = paper.passages.flatMap((passage) => {
    const gladly = quotable[passage.place];
    if (!gladly) return [];
    const inside = hits.filter(({ at }) => at >= passage.from && at < passage.to);
    return inside.length ? [bestWindow(passage, inside, evidence, gladly)] : [];
  });
  const best = windows.reduce<Window | undefined>(
    (best, each) => (!best || each.worth > best.worth ? each : best),
    undefined,
  );
  const shown = best ?? opening(paper.passages);
  if (!shown) return undefined;
  const { passage, from, to } = shown;
  return {
    place: passage.place,
    anchor: hasAnchor(passage.place) ? passage.id : undefined,
    pieces: piecesOf(paper.words, from, to, hits),
    isCut: [from > passage.from, to < passage.to],
    quote: best && passage.place !== 'term' ? quoteOf(paper.words, best) : undefined,
  };
}

/** A part of a passage that is short enough to be shown. */
interface Window {
  readonly passage: IndexedPassage;
  readonly from: number;
  readonly to: number;
  readonly worth: number;
  readonly inside: readonly Hit[];
}

/** The part of a passage that says most: begun some words before what was found. */
function bestWindow(
  passage: IndexedPassage,
  hits: readonly Hit[],
  evidence: readonly Evidence[],
  gladly: number,
): Window {
  const length = Math.min(longest, passage.to - passage.from);
  const windows = hits.map(({ at }) => {
    const start = length < longest ? passage.from : at - Math.floor(longest / 4);
    const from = Math.max(passage.from, Math.min(start, passage.to - length));
    const inside = hits.filter((hit) => hit.at >= from && hit.at < from + length);
    const said = new Map<number, number>();
    for (const { word, likeness } of inside)
      said.set(word, Math.max(said.get(word) ?? 0, likeness));
    const told = [...said].reduce((sum, [word, like]) => sum + like * evidence[word]!.idf, 0);
    return { passage, from, to: from + length, inside, worth: gladly * told };
  });
  return windows.reduce((best, each) => (each.worth > best.worth ? each : best));
}

/** What is shown of a paper in which the words stand where nothing is quoted from. */
function opening(passages: readonly IndexedPassage[]) {
  const passage =
    passages.find(({ place }) => place === 'summary') ??
    passages.find(({ place }) => place === 'abstract');
  return (
    passage && { passage, from: passage.from, to: Math.min(passage.to, passage.from + longest) }
  );
}

/** Words from one place up to another; those found side by side are marked as one. */
function piecesOf(
  words: readonly string[],
  from: number,
  to: number,
  hits: readonly Hit[],
): Piece[] {
  const found = new Set(hits.map(({ at }) => at));
  const pieces: { text: string; isFound: boolean }[] = [];
  const add = (text: string, isFound: boolean) => {
    const last = pieces.at(-1);
    if (last?.isFound === isFound) last.text += text;
    else pieces.push({ text, isFound });
  };
  for (let at = from; at < to; at++) {
    if (at > from) add(' ', found.has(at - 1) && found.has(at) && !/\W$/.test(words[at - 1]!));
    if (!found.has(at)) add(words[at]!, false);
    else {
      const [, before, word, after] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(words[at]!)!;
      if (before) add(before, false);
      add(word!, true);
      if (after) add(after, false);
    }
  }
  return pieces;
}

/** The thickest cluster of words found, with some words on both sides. */
function quoteOf(words: readonly string[], { passage, inside }: Window): Quote {
  const first = inside[0]!.at;
  const last = inside.filter(({ at }) => at < first + quoteWords).at(-1)!.at;
  const text = (from: number, to: number) =>
    words.slice(Math.max(from, passage.from), Math.min(to, passage.to)).join(' ');
  return {
    before: text(first - quoteSides, first),
    words: text(first, last + 1),
    after: text(last + 1, last + 1 + quoteSides),
  };
}
