import { fieldExamples } from './examples.ts';
import { quoted } from './quote.ts';
import { mark, type Rule } from './yaml-fault.ts';

/** Rules of groups between braces, and of lists between brackets. */

/** A quote that is opened in a group, which then is never closed either. */
const quoteInGroup: Rule = ({ text, lines, line }) => {
  if (!/end with a [}\]]|Missing closing "/.test(text)) return undefined;
  const at = lines
    .slice(0, line)
    .findLastIndex((row) => /[{[]/.test(row) && row.split('"').length % 2 === 0);
  const [, lead, name, value] =
    /^(.*[{[,] *(?:([\w-]+): *)?)"([^"]*?)[\s,}\]]*$/.exec(lines[at] ?? '') ?? [];
  if (value === undefined) return undefined;
  return {
    line: at + 1,
    column: lead!.length + 1,
    length: value.length + 1,
    message: 'A quote is opened but never closed.',
    mend: `Close it where the value ends: ${name ? `${name}: ` : ''}${quoted(value)}`,
  };
};

/** A bracket whose end is lost in a comment. */
const endInComment: Rule = ({ text, lines, line }) => {
  if (!/end with a [}\]]/.test(text)) return undefined;
  const at = lines.slice(0, line).findLastIndex((row) => /[{[].* #/.test(row));
  const row = lines[at];
  if (!row) return undefined;
  const column = row.indexOf(' #') + 2;
  return {
    line: at + 1,
    column,
    length: row.trimEnd().length - column + 1,
    message: `What follows a blank and "#" is a comment, and the bracket before it is never closed.`,
    mend: 'Put the value that has the "#" in quotes.',
  };
};

const names = (value: string) => [...value.matchAll(/([\w-]+): /g)].map(([, name]) => name!);

/** Fields of a group with no comma, or another sign, between them. */
const noComma: Rule = ({ code, column }, row) => {
  if (code !== 'BLOCK_IN_FLOW') return undefined;
  const name = /([\w-]+):\s*$/.exec(row.slice(0, column - 1))?.[1];
  const value = /^[^,}\]]*/.exec(row.slice(column - 1))![0].trimEnd();
  const within = names(value);
  if (!name || !within.length || !within.every((each) => each in fieldExamples)) return undefined;
  return {
    length: value.length,
    message: 'Between the fields of a group stands a comma, and here is none.',
    mend: `Write ${name}: ${value.replace(/[;,]? +(?=[\w-]+: )/g, ', ')}`,
  };
};

/** A group on the line of its field without its braces. */
const noBraces: Rule = ({ code }, _, field) => {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || !field) return undefined;
  if (!fieldExamples[field.name]?.includes(': {')) return undefined;
  const [first] = names(field.value);
  if (!first || !(first in fieldExamples)) return undefined;
  return {
    ...mark(field),
    message: `"${field.name}" is a group of fields, and has no braces around them.`,
    mend: `Write ${field.name}: { ${field.value} }`,
  };
};

export const groupRules: readonly Rule[] = [quoteInGroup, endInComment, noComma, noBraces];
