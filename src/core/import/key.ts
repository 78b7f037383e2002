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
  const [first] = item.author ?? [];
  const family = fold(first?.family ?? first?.literal ?? first?.given ?? '');
  const years = [item.submitted, item.issued].map((date) => partialDate(date)?.slice(0, 4));
  const year = years.filter((each) => each !== undefined).sort()[0] ?? '';
  const [word] = tellingWords(item.title ?? '');
  const letters = (part: string) => part.replace(/[^a-z0-9]/g, '');
  return letters(family).replace(/\d/g, '') + year + letters(fold(word?.written ?? ''));
}
