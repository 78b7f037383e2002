import { fold } from '../text/fold.ts';
import { tellingWords } from '../text/words.ts';
import type { CslItem } from './csl-item.ts';
import { partialDate } from './csl-values.ts';

/** What a key looks like: `sun2023spectr`. */
export const keyForm = /^[a-z]+\d{4}[a-z0-9]+$/;

/**
 * The key an item bears, where it is of the list's form; else one made of the first
 * author's family name, the year in which the paper became public, and the first
 * telling word of its title. Not of the list's form where one of these is not known.
 */
export function paperKey(item: CslItem): string {
  const id = String(item.id ?? '');
  if (keyForm.test(id)) return id;
  const [word] = tellingWords(item.title ?? '');
  return `${keyStem(item)}${letters(word?.written ?? '')}`;
}

/**
 * A key that nobody has: the paper's own, else one with another telling word of its title,
 * else its own with a letter. Nothing where none can be made.
 *
 * @param taken keys of papers that are or were on the list
 */
export function freeKey(item: CslItem, taken: ReadonlySet<string>): string | undefined {
  const own = paperKey(item);
  const words = tellingWords(item.title ?? '').filter(({ written }) => !written.includes(' '));
  const others = words.map(({ written }) => `${keyStem(item)}${letters(written)}`);
  const lettered = (keyForm.test(own) ? 'bcdefghijklmnopqrstuvwxyz' : '')
    .split('')
    .map((letter) => `${own}${letter}`);
  return [own, ...others, ...lettered].find((key) => keyForm.test(key) && !taken.has(key));
}

/** The family name and the year of a key. */
function keyStem(item: CslItem): string {
  const [first] = item.author ?? [];
  const family = fold(first?.family ?? first?.literal ?? first?.given ?? '');
  const years = [item.submitted, item.issued].map((date) => partialDate(date)?.slice(0, 4));
  const year = years.filter((each) => each !== undefined).sort()[0] ?? '';
  return letters(family).replace(/\d/g, '') + year;
}

const letters = (part: string) => fold(part).replace(/[^a-z0-9]/g, '');
