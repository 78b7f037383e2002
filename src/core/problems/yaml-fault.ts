import { quoted } from './quote.ts';

/** What a reader of YAML complains of. Lines and columns count from 1. */
export interface YamlFault {
  /** The reader's code for it, and its own words. */
  readonly code: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly line: number;
  readonly column: number;
}

/** The accident behind a complaint, where it happened, and what to write instead. */
export interface Accident {
  readonly line: number;
  readonly column: number;
  readonly length?: number;
  readonly message: string;
  readonly mend: string;
}

/** A field on a line of its own, with the column at which its value begins. */
export interface Field {
  readonly name: string;
  readonly value: string;
  readonly column: number;
}

export type Found = Pick<Accident, 'message' | 'mend'> & Partial<Accident>;
export type Rule = (fault: YamlFault, row: string, field: Field | undefined) => Found | undefined;

export function fieldOf(row: string): Field | undefined {
  const [, lead, name, value] = /^(\s*(?:- +)*([\w-]+):[ \t]+)(.*?)\s*$/d.exec(row) ?? [];
  return lead === undefined ? undefined : { name: name!, value: value!, column: lead.length + 1 };
}

/** A value without the curly quotes that were meant as those of YAML. */
const straight = (value: string) => value.replace(/^[“”„]([^“”„]*)[“”]$/, '$1');

export const wholeInQuotes = (name: string, value: string) =>
  name === 'abstract' || value.length > 200
    ? `Write ${name}: | and put the text on the next lines, each two blanks further in.`
    : `Put the whole value in quotes: ${name}: ${quoted(straight(value))}`;

export const mark = ({ column, value }: Field) => ({ column, length: value.length });

export const colonMessage =
  'A colon with a blank after it, inside a value, is read as the start of a field.';

export const unevenIndent = {
  message: 'This line is indented otherwise than its neighbours.',
  mend: 'Begin the fields of a group, and the values of a list, in the same column.',
};
