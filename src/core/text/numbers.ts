import { readingsOf, type Reading } from './number-readings.ts';
import { tailOf, type Tail } from './number-tail.ts';
import { spelledPattern } from './number-words.ts';

/** A number as a text has it, in digits or in words. */
export interface WrittenNumber {
  /** From where in the text, and up to where; with the name of which it is part. */
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Reading[];
  readonly spelled: boolean;
}

const digits = String.raw`(?<part1>\d{1,2})\/(?<part2>\d{1,2})(?![-\w/.])|(?<digits>\d{1,3}(?:[,\u00A0\u2009\u202F]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\p{L}\p{N}.])\.\d+)`;
const pattern = new RegExp(
  `${digits}|(?<![\\p{L}\\p{N}])(?:${spelledPattern})(?:(?![\\p{L}\\p{N}])|(?=fold))`,
  'giu',
);

/** Every number in a text, in its order. */
export function readNumbers(text: string): WrittenNumber[] {
  const found: (WrittenNumber & { tail: Tail })[] = [];
  let reached = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index < reached) continue;
    const written = match[0];
    const tail = tailOf(text, match.index + written.length);
    reached = tail.end;
    const name = nameBefore(text, match.index);
    const readings = readingsOf(match.groups!, tail, name);
    const isName = readings[0]!.unit === 'name';
    found.push({
      start: match.index - (isName ? name!.length : 0),
      end: tail.end,
      readings,
      spelled: !/\d/.test(written),
      tail,
    });
  }
  return found.map(({ start, end, spelled, readings }, n) => ({
    start,
    end,
    spelled,
    readings: [...readings, ...readingsOfList(text, found, n)],
  }));
}

/** The name that a number ends, up to the number: "GPT-" in "GPT-4". */
const nameBefore = (text: string, at: number): string | undefined =>
  /[\p{L}\p{N}.–-]*\p{L}[-–.]?$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0];

const joined = /^\s?(?:[-–—~/]|,?\s?(?:to|and|or)|,)\s?$/;

/** In "0.5 to 3B" and "5, 10 and 20%" the last says what the others are too. */
function readingsOfList(
  text: string,
  numbers: readonly (WrittenNumber & { tail: Tail })[],
  n: number,
): Reading[] {
  if (numbers[n]!.tail.scale !== 1 || numbers[n]!.tail.unit) return [];
  for (let next = n + 1; next < numbers.length; next++) {
    if (!joined.test(text.slice(numbers[next - 1]!.end, numbers[next]!.start))) return [];
    const { scale, unit } = numbers[next]!.tail;
    if (scale !== 1 || unit)
      return [{ value: numbers[n]!.readings[0]!.value * scale, ...(unit && { unit }) }];
  }
  return [];
}
