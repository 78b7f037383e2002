import { opening } from '../text/opening.ts';
import { fieldExamples } from './examples.ts';
import { quoted } from './quote.ts';
import { colonMessage, fieldOf, type Rule } from './yaml-fault.ts';

/** Rules that look at a line as a whole, and at the lines above it. */

/** Blanks that no keyboard has: they come with what is copied from a page. */
const otherBlank = /[\u00a0\u2000-\u200b\u202f\u3000\ufeff]+/;

const copiedBlank: Rule = (_, row) => {
  const before = /^([ \t]*(?:- *|[\w-]+: *)?)([\u00a0\u2000-\u200b\u202f\u3000\ufeff]+)/.exec(row);
  if (!before) return undefined;
  const right = before[1]!.trim() ? ' ' : ' '.repeat(before[2]!.length);
  return {
    column: before[1]!.length + 1,
    length: before[2]!.length,
    message:
      'Here stands a blank that was copied from elsewhere, which looks like one and is none.',
    mend: `Type it anew:\n${row.replace(otherBlank, right)}`,
  };
};

/** The item of a list above a line, if the line could be one more. */
const itemAbove = (lines: readonly string[], line: number) =>
  lines
    .slice(0, line - 1)
    .findLast((row) => row.trim())
    ?.match(/^(\s*)- +\S/);

/** An item of a list whose hyphen is missing, or has no blank behind it. */
const hyphen: Rule = ({ lines, line }, row) => {
  const above = itemAbove(lines, line);
  const [, indent, sign, item] = /^(\s*)(-?)([^\s-].*?)\s*$/.exec(row) ?? [];
  if (!above || item === undefined || fieldOf(row) || (indent !== above[1] && !sign))
    return undefined;
  if (!sign && indent === '') return undefined;
  return {
    column: indent!.length + 1,
    length: sign ? 1 : item.length,
    message: sign
      ? 'The hyphen of a list needs a blank behind it.'
      : 'Each value of this list begins with a hyphen, and this one does not.',
    mend: `Write it as the values above:\n${above[1]}- ${item}`,
  };
};

/** An item of a list that begins with a sign of YAML, or a quote that is not closed. */
const itemWithMark: Rule = ({ text, lines, line }, row) => {
  const isQuote = /Missing closing ["']/.test(text);
  const at = isQuote
    ? lines.slice(0, line).findLastIndex((each) => /^\s*- +["'][^"']*$/.test(each))
    : line - 1;
  const [, lead, item] = /^(\s*- +)(.*?)\s*$/.exec(isQuote ? (lines[at] ?? '') : row) ?? [];
  if (!item || (!isQuote && !/^[*&!%@`]/.test(item))) return undefined;
  const right = `- ${quoted(isQuote ? item.slice(1) : item)}`;
  return {
    line: at + 1,
    column: lead!.length + 1,
    length: item.length,
    message: isQuote
      ? 'A quote is opened but never closed.'
      : `A value that begins with "${item[0]}" has a meaning of its own here.`,
    mend: isQuote
      ? `Close it on the same line: ${right}`
      : `Put the whole value in quotes: ${right}`,
  };
};

/** A value that goes on in the next line, with a colon in it. */
const colonInNextLine: Rule = ({ code, lines, line }, row) => {
  const field = fieldOf(row);
  const next = lines[line];
  const isColon = code === 'MULTILINE_IMPLICIT_KEY' || code === 'BLOCK_AS_IMPLICIT_KEY';
  if (!isColon || !field?.value || !next || !/^\s+\S.*:\s/.test(next)) return undefined;
  if (/^[|>[{]/.test(field.value) || (fieldOf(next)?.name ?? '') in fieldExamples) return undefined;
  return {
    line: line + 1,
    column: next.search(/\S/) + 1,
    length: next.trim().length,
    message: colonMessage,
    mend: `Put both lines into one, in quotes:\n${field.name}: ${quoted(`${field.value} ${next.trim()}`)}`,
  };
};

/** A line of a text under a bar that stands further out than the first. */
const textFurtherOut: Rule = ({ lines, line }, row) => {
  if (!/^ +\S/.test(row)) return undefined;
  const above = lines.slice(0, line - 1);
  const bar = above.findLastIndex((each) => /^\S/.test(each));
  const field = fieldOf(above[bar] ?? '');
  const first = above.slice(bar + 1).find((each) => each.trim());
  if (!field || !/^[|>][-+]?$/.test(field.value) || !first) return undefined;
  return {
    column: row.search(/\S/) + 1,
    length: row.trim().length,
    message: `This line of "${field.name}" stands further out than the first line of the text.`,
    mend: `Begin each of its lines with two blanks:\n  ${opening(row.trim(), 60)}`,
  };
};

export const lineRules: readonly Rule[] = [
  copiedBlank,
  colonInNextLine,
  textFurtherOut,
  itemWithMark,
  hyphen,
];
