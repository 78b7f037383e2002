/** Spelled numbers and what they are worth, for `numbers.ts`. */

const count = (from: number, words: string) =>
  words.split(' ').map((word, n): [string, number] => [word, from + n]);

const units = new Map(count(1, 'one two three four five six seven eight nine'));
const teens = count(
  10,
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const tens = new Map(
  count(2, 'twenty thirty forty fifty sixty seventy eighty ninety').map(([word, n]) => [
    word,
    n * 10,
  ]),
);
const small = new Map([...units, ...teens]);

/** Words that multiply the number before them. */
const scales = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const ordinals = new Map([
  ...count(3, 'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'),
]);

/** Parts of a whole, by how many of them make it. */
const parts = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ordinals].flatMap(([word, n]): [string, number][] => [
    [word, n],
    [`${word}s`, n],
  ]),
]);

/** Words that say how many times as much, or how many parts of it. */
const multiples: readonly [pattern: string, times: number][] = [
  ['twice|doubl(?:es?|ed|ing)(?![-\\s](?:dut|edged|blind|check))', 2],
  ['thrice|tripl(?:es?|ed|ing)', 3],
  ['quadrupl(?:es?|ed|ing)', 4],
];
const halving = /^halv(?:es?|ed|ing)$/;

const any = (words: Iterable<string>) => [...words].join('|');
const unit = any(units.keys());
const scale = any(scales.keys());
const below100 = `(?:(?:${any(tens.keys())})(?:[-\\s](?:${unit}))?|${any(small.keys())})`;
const withHundreds = `(?:an?|${unit})[-\\s]hundred(?:\\sand)?[-\\s]${below100}`;

/** A word that stands where a number could, in the order in which they are tried. */
export const spelledPattern = [
  `(?<multiple>${multiples.map(([pattern]) => pattern).join('|')}|halve[sd]?|halving)`,
  `(?<part>(?:(?:an?|${unit})[-\\s])?(?:${any([...parts.keys()].reverse())})(?![-\\s]part(?:y|ies)))`,
  `(?<round>tens(?=\\sof)|(?:${scale})s?)(?:\\sof\\s(?<rounder>(?:${scale})s))?`,
  `(?<small>(?:${withHundreds}|${below100})(?:\\sand\\sa\\shalf)?|an?(?=[-\\s](?:${scale})))`,
].join('|');

/** What a scale is worth: 1,000,000 for "million" or "millions". */
export const scaleOf = (word: string): number | undefined =>
  scales.get(word.toLowerCase().replace(/s$/, ''));

/** A number below a thousand: 22 for "twenty-two"; "a", as in "a million", is one. */
export function smallNumber(words: string): number {
  const [counted = '', half] = words.toLowerCase().split(/(?=\sand\sa\shalf$)/);
  const whole = counted.split(/[-\s]/).reduce((sum, word) => {
    if (word === 'hundred') return sum * 100;
    return sum + (/^an?$/.test(word) ? 1 : (tens.get(word) ?? small.get(word) ?? 0));
  }, 0);
  return whole + (half ? 1 / 2 : 0);
}

/** How many times as much a word says: 2 for "doubles", a half for "halves". */
export function multipleOf(word: string): number {
  if (halving.test(word.toLowerCase())) return 1 / 2;
  return multiples.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(word))![1];
}

/** "Two thirds" as a share; "third" may be a place in an order too. */
export function partOf(words: string): { share: number; place?: number } {
  const steps = words.toLowerCase().split(/[-\s]/);
  const word = steps.at(-1)!;
  const many = steps.length > 1 ? smallNumber(steps[0]!) : 1;
  const isCounted = steps.length > 1 && !/^an?$/.test(steps[0]!);
  return { share: many / parts.get(word)!, place: isCounted ? undefined : ordinals.get(word) };
}

/** What "dozens" or "hundreds of thousands" is at least, and the ten or thousandfold it is below. */
export function roundNumber(word: string, of?: string): { from: number; below: number } {
  const lower = word.toLowerCase();
  const from = lower === 'tens' ? 10 : scaleOf(lower)!;
  const times = of ? scaleOf(of)! : 1;
  return { from: from * times, below: from * times * (from < 1e3 || of ? 10 : 1e3) };
}
