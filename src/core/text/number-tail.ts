import { scaleOf } from './number-words.ts';

/** What stands behind a number and belongs to it: "billion", "K", "%", "times". */
export interface Tail {
  readonly end: number;
  readonly scale: number;
  /** A small letter may be a scale or a unit of measure: 5m. */
  readonly unsure?: boolean;
  readonly unit?: 'percent' | 'times';
}

const letters: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12, mn: 1e6, bn: 1e9 };
const scaleWord = /^[-\s](dozen|hundred|thousand|million|billion|trillion)s?(?![\p{L}\p{N}])/iu;
const scaleLetter = /^(?:[KMBTkmbt]|\s?[mb]n)(?![\p{L}\p{N}])/u;
const percent = /^(?:\s?%|[-\s]per\s?cent(?:age)?(?!\p{L}))/iu;
const times = /^(?:[-\s]?[x×](?![\p{L}\p{N}])|[-\s]times(?!\p{L})|[-\s]?fold(?!\p{L}))/iu;

/** Reads on from where a number ends. */
export function tailOf(text: string, start: number): Tail {
  let end = start;
  let scale = 1;
  const take = (what: RegExp) => {
    const match = what.exec(text.slice(end, end + 20));
    if (match) end += match[0].length;
    return match;
  };
  const letter = take(scaleLetter)?.[0].trim();
  if (letter) scale = letters[letter.toLowerCase()]!;
  for (let word = take(scaleWord); word; word = take(scaleWord)) scale *= scaleOf(word[1]!)!;
  const unit = take(percent) ? 'percent' : take(times) ? 'times' : undefined;
  return { end, scale, unit, unsure: letter !== undefined && /^[kmbt]$/.test(letter) };
}
