import { quoted } from './quote.ts';
import { mark, wholeInQuotes, type Rule } from './yaml-fault.ts';

/** Not wrong as YAML, but read otherwise than meant: complaints of this project’s own. */

/** An end of a value that is a comment to YAML. */
const cutOff: Rule = ({ code, column }, row, field) => {
  if (code !== 'CUT_OFF') return undefined;
  const lost = row.slice(column - 1).trimEnd();
  const item = /^\s*- +(.*?)\s*$/.exec(row)?.[1];
  return {
    length: lost.length,
    message: `What follows a blank and "#" is a comment, and is lost: "${lost}".`,
    mend: field
      ? wholeInQuotes(field.name, field.value)
      : `Put the whole value in quotes${item ? `: - ${quoted(item)}` : '.'}`,
  };
};

/** Quotes that a word processor made. */
const curlyQuotes: Rule = ({ code }, row, field) => {
  if (code !== 'CURLY_QUOTES') return undefined;
  const value = /[“”„][^“”„]*[“”]/.exec(row)![0];
  const written = quoted(value.slice(1, -1));
  const name = /([\w-]+): *$/.exec(row.slice(0, row.indexOf(value)))?.[1];
  return {
    ...(field?.value === value && mark(field)),
    length: value.length,
    message: 'The value stands between curly quotes, which are read as a part of it.',
    mend: `Write straight ones: ${name ? `${name}: ${written}` : written}`,
  };
};

/** A quote at the end of a value that has none at its beginning. */
const loneQuote: Rule = ({ code, column }, row, field) => {
  if (code !== 'LONE_QUOTE') return undefined;
  const value = /[^\s:,[{][^:,[{]*$/.exec(row.slice(0, column - 1))?.[0] ?? '';
  const whole = field?.value.endsWith('"') ? field.value.slice(0, -1) : undefined;
  return {
    message: 'A quote is closed but never opened.',
    mend: `Write ${whole ? `${field!.name}: ${quoted(whole)}` : quoted(value)}`,
  };
};

/** A field of a group that was read as one long name. */
const noBlankInGroup: Rule = ({ code, column }, row) => {
  if (code !== 'LONG_NAME') return undefined;
  const [whole, name, sign, value] =
    /^([\w-]+)( *= *|:)(.*?)(?= *[,}]|$)/.exec(row.slice(column - 1)) ?? [];
  if (!whole) return undefined;
  return {
    length: whole.length,
    message:
      sign === ':'
        ? `The colon after "${name}" needs a blank behind it.`
        : `There is no colon after "${name}".`,
    mend: `Write ${name}: ${value}`,
  };
};

export const readingRules: readonly Rule[] = [cutOff, curlyQuotes, loneQuote, noBlankInGroup];
