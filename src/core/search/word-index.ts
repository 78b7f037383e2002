import { placeNamed, type Passage } from './places.ts';

/** A paper that has a word, as the index tells of it. */
export interface Match {
  /** What the index calls the paper. */
  readonly id: string;
  /** How much the word says there, more for words of weight and for rare ones. */
  readonly score: number;
  /** Which words of the paper's text they are, from 0. */
  readonly locations: readonly number[];
}

/** A paper as the index keeps it. */
export interface IndexedPaper {
  readonly id: string;
  /** The address of its page. */
  readonly url: string;
  /** Its text, word by word. */
  readonly words: readonly string[];
  readonly passages: readonly IndexedPassage[];
}

/** A passage, and from which word of the text up to which it stands. */
export interface IndexedPassage extends Pick<Passage, 'place' | 'id'> {
  readonly from: number;
  readonly to: number;
}

/** An index that is asked for one word at a time. */
export interface WordIndex {
  /** The papers that have a word of this beginning, or, with `whole`, the word itself. */
  readonly find: (word: string, whole?: boolean) => Promise<readonly Match[]>;
  readonly read: (id: string) => Promise<IndexedPaper>;
}

/** What Pagefind keeps of a page, as much of it as is used here. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/** Reads what Pagefind keeps of a page. */
export function indexedPaper(id: string, { url, content, anchors }: Fragment): IndexedPaper {
  const words = content.split(' ');
  return {
    id,
    url,
    words,
    passages: anchors.map((anchor, n) => ({
      ...placeNamed(anchor.id),
      from: anchor.location,
      to: anchors[n + 1]?.location ?? words.length,
    })),
  };
}

/** The text of a passage. */
export const textOf = ({ words }: IndexedPaper, { from, to }: IndexedPassage): string =>
  words.slice(from, to).join(' ');
