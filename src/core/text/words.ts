import { commonWords } from './common-words.ts';
import { fold } from './fold.ts';

/** A word as it is counted and as it is shown. */
export interface Word {
  /** Folded, without a plural ending: equal for words that mean the same. */
  readonly stem: string;
  /** As the text has it. */
  readonly written: string;
}

/**
 * Joins the singular and the plural of a word, and no more: a reader is shown the
 * word, so that it must stay one.
 */
function stem(word: string): string {
  if (word.length <= 3 || /(?:ss|us|is|as)$/.test(word)) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(ss|ias|x|[nrt]ch|sh)es$/, '$1')
    .replace(/(?<!s|ia)s$/, '');
}

/** A whole phrase as one word, such as the title of a topic. */
export function phrase(text: string): Word {
  const stems = (fold(text).match(/[\p{L}\p{N}-]+/gu) ?? []).map(stem);
  const written = text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return { stem: stems.join(' '), written };
}

const isTelling = (word: string) =>
  word.length > 1 &&
  !/^[\d.,%-]+$/.test(word) &&
  !commonWords.has(word) &&
  !commonWords.has(stem(word));

/** The words of a text in order; a break (a full stop, a bracket) is `undefined`. */
function* runs(text: string): Generator<Word | undefined> {
  const prose = text.replace(/https?:\/\/\S+/g, '.');
  for (const [token] of prose.matchAll(
    /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|[.,;:!?()[\]{}"“”]/gu,
  )) {
    if (!/[\p{L}\p{N}]/u.test(token)) {
      yield undefined;
      continue;
    }
    const written = token.replace(/['’]s$/, '').replace(/^(\p{Lu}{2,})s$/u, '$1');
    const folded = fold(written);
    yield isTelling(folded) ? { stem: stem(folded), written } : undefined;
  }
}

/**
 * The telling words of a text and the pairs of them that stand side by side
 * ("speculative decoding"), in the order of the text and as often as they occur.
 */
export function tellingWords(text: string): Word[] {
  const found: Word[] = [];
  let before: Word | undefined;
  for (const word of runs(text)) {
    if (word) found.push(word);
    if (word && before)
      found.push({
        stem: `${before.stem} ${word.stem}`,
        written: `${before.written} ${word.written}`,
      });
    before = word;
  }
  return found;
}
