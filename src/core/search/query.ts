import { fold } from '../text/fold.ts';
import { smallWords } from './small-words.ts';
import { spellings } from './spellings.ts';

/** A word of a query that is looked for. */
export interface QueryWord {
  /** Folded. */
  readonly text: string;
  /** Other spellings of it that mean the same. */
  readonly spellings: readonly string[];
  /** Whether the next word may be a part of it: nothing but a blank or a hyphen parts the two. */
  readonly goesOn: boolean;
  /** Whether it tells little: a word that binds a sentence together. */
  readonly isSmall: boolean;
}

/** What a reader asks for, understood. */
export interface Query {
  /** Identifiers and keys in it, without what the index leaves out of them. */
  readonly identifiers: readonly string[];
  /** Small words only where there are few others. */
  readonly words: readonly QueryWord[];
}

/** More words than a title or a question has are not looked for. */
const mostWords = 24;

/** In a query of so few words each is looked for, since it may be a name: "David So". */
const fewWords = 3;

/** How identifiers are written, alone or in an address, with the part that the index knows. */
const identifierPatterns: readonly RegExp[] = [
  /10\.48550\/arxiv\.(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?/,
  /\b(10\.\d{4,9}\/[^\s"<>]*[^\s"<>.,;)\]])/,
  /(?<![\w.])(\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf)?(?!\d|\.\w)/,
  /(?<!\w)([a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?!\d)/,
  /(?<![\w.])([a-z]\d{2}-\d{4}|\d{4}\.[a-z0-9_]+(?:-[a-z0-9_]+)*\.\d+)(?![\w-])/,
  /openreview\.net\/\w+\?id=([\w-]+)/,
];

/** An identifier as the index knows it: its letters and digits alone, so that it is one word. */
export const bareIdentifier = (id: string): string => fold(id).replace(/[^\p{L}\p{N}]+/gu, '');

/** A key, as "sun2023spectr". */
const key = /^\p{Ll}+(?:19|20)\d{2}\p{Ll}+$/u;

/** Understands what a reader typed. */
export function understand(text: string): Query {
  const folded = fold(text).replace(/[’‘]/g, "'");
  const identifiers: string[] = [];
  let rest = folded;
  for (const pattern of identifierPatterns)
    rest = rest.replace(new RegExp(pattern, 'g'), (_, id: string) => {
      identifiers.push(bareIdentifier(id.replace(/\.pdf$/, '')));
      return ' ';
    });
  if (identifiers.length)
    rest = rest.replace(/https?:\S*|(?<!\p{L})\.pdf\b|\b(?:arxiv|doi)(?::|\b)/gu, ' ');
  const tokens = [...rest.matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu)].slice(0, mostWords);
  const all = tokens.map(({ 0: token, index }, n): QueryWord => {
    const text = token.replace(/'s$/, '').replace("'", '');
    const next = tokens[n + 1];
    const gap = next && rest.slice(index + token.length, next.index);
    return {
      text,
      spellings: spellings(text),
      goesOn: gap !== undefined && /^(?:\s|[-‐‑–/.])$/.test(gap),
      isSmall: smallWords.has(text),
    };
  });
  const keys = all.map(({ text }) => text).filter((text) => key.test(text));
  const words = all.filter(({ text }) => !keys.includes(text));
  const telling = words.filter(({ isSmall }) => !isSmall);
  const isShort = words.length <= fewWords;
  return {
    identifiers: [...identifiers, ...keys],
    words: isShort || !telling.length ? words : withoutSmall(words),
  };
}

/** The words that tell something; one before a small word does not go on in the word after it. */
const withoutSmall = (words: readonly QueryWord[]): QueryWord[] =>
  words
    .map((word, n) => ({ ...word, goesOn: word.goesOn && !words[n + 1]?.isSmall }))
    .filter(({ isSmall }) => !isSmall);
