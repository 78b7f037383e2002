import { fold } from './fold.ts';
import type { Tail } from './number-tail.ts';
import { multipleOf, partOf, roundNumber, smallNumber } from './number-words.ts';

/** One way to understand a number: "half" is 0.5, 50 percent and the other side of 2 times. */
export interface Reading {
  readonly value: number;
  /** Absent where a number merely counts; `name` where it is part of one, as in "GPT-4". */
  readonly unit?: 'percent' | 'times' | 'name';
  /** Of a number in a name: the name as far as the number goes, folded, as "gpt4". */
  readonly name?: string;
  /** For a round number such as "thousands": the value below which it stays. */
  readonly below?: number;
}

type Groups = Record<string, string | undefined>;

/**
 * The ways to understand a number, from the groups in which its pattern found it.
 *
 * @param name of what is named with it, up to the number
 */
export function readingsOf(groups: Groups, tail: Tail, name: string | undefined): Reading[] {
  const { digits, part1, part2, multiple, part, round, rounder, small } = groups;
  if (digits !== undefined) return counted(Number(digits.replace(/[^\d.]/g, '')), tail, name);
  if (part1 !== undefined) return share(Number(part1) / Number(part2));
  if (small !== undefined) return counted(smallNumber(small), tail);
  if (multiple !== undefined) {
    const value = multipleOf(multiple);
    return value < 1 ? share(value) : [{ value, unit: 'times' }];
  }
  if (part !== undefined) {
    const { share: value, place } = partOf(part);
    return [...share(value), ...(place ? [{ value: place }] : [])];
  }
  const { from, below } = roundNumber(round!, rounder);
  return [{ value: from, below }];
}

function counted(bare: number, { scale, unsure, unit }: Tail, name?: string): Reading[] {
  if (name !== undefined && scale === 1 && !unit) {
    const label = fold(name).replace(/[^\p{L}\p{N}]/gu, '') + bare;
    return [{ value: bare, unit: 'name', name: label }];
  }
  const isShare = bare > 0 && bare < 1 && scale === 1 && !unit;
  return [
    { value: bare * scale, unit },
    ...(unsure ? [{ value: bare }] : []),
    ...(isShare ? [{ value: bare * 100, unit: 'percent' as const }] : []),
  ];
}

const share = (value: number): Reading[] => [
  { value },
  { value: value * 100, unit: 'percent' },
  { value: 1 / value, unit: 'times' },
];

const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/**
 * Whether a number that is printed stands for one that is told. Percent is told of
 * what is printed as percent or as a share, times not of a name or a percentage, and
 * a name of the same name; a number that merely counts may come from any.
 */
export function standsFor(printed: Reading, told: Reading): boolean {
  if (told.below !== undefined) return printed.value >= told.value && printed.value < told.below;
  if (printed.below !== undefined || !same(printed.value, told.value)) return false;
  if (told.unit === 'percent') return printed.unit === 'percent';
  if (told.unit === 'times') return printed.unit === 'times' || printed.unit === undefined;
  return told.name === undefined || isSameName(printed, told.name);
}

/** "R1" may be told of "DeepSeek-R1". */
const isSameName = ({ name }: Reading, told: string) =>
  name !== undefined && (name.endsWith(told) || told.endsWith(name));
