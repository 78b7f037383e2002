import { escapeMoney } from '../text/math.ts';
import type { CslDate } from './csl-item.ts';

/** A text on one line; in a title, dollars that mean money are escaped. */
export const onOneLine = (text: string | undefined, isTitle = false): string | undefined => {
  const line = text?.replace(/\s+/g, ' ').trim();
  return line && isTitle ? escapeMoney(line) : line || undefined;
};

/** A date as an entry writes it, as fine as the item has it. */
export function partialDate(date: CslDate | undefined): string | undefined {
  const [year, ...rest] = date?.['date-parts']?.[0] ?? [];
  if (!year) return undefined;
  return [year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}
