import { fieldExamples } from './examples.ts';
import { quoted } from './quote.ts';
import { readingRules } from './yaml-readings.ts';
import {
  colonMessage,
  fieldOf,
  mark,
  unevenIndent,
  wholeInQuotes,
  type Accident,
  type Field,
  type Found,
  type Rule,
  type YamlFault,
} from './yaml-fault.ts';
import { groupRules } from './yaml-groups.ts';
import { lineRules } from './yaml-lines.ts';

export type { Accident, YamlFault } from './yaml-fault.ts';

/**
 * Finds the accident of the author behind a complaint about YAML: the reader says
 * what it met, and the line tells how that came about.
 */
export function yamlAccident(fault: YamlFault): Accident {
  const row = fault.lines[fault.line - 1] ?? '';
  const field = fieldOf(row);
  for (const rule of rules) {
    const found = rule(fault, row, field);
    if (found) return { line: fault.line, column: fault.column, ...found };
  }
  return {
    line: fault.line,
    column: fault.column,
    message: 'The front matter cannot be read from here on.',
    mend: 'Look for a missing quote, colon or blank in this line or the one above.',
  };
}

/** The first that knows the case speaks. */
const rules: readonly Rule[] = [
  ...readingRules,
  fieldTwice,
  tabIndent,
  ...lineRules,
  ...groupRules,
  bracketNotClosed,
  quoteNotClosed,
  badEscape,
  colonInGroup,
  startsAsBlock,
  listOnLine,
  afterQuotes,
  startsWithMark,
  notPlain,
  colonInValue,
  textNotIndented,
  noBlankAfterColon,
  uneven,
  noField,
];

function fieldTwice({ code, column }: YamlFault, row: string): Found | undefined {
  if (code !== 'DUPLICATE_KEY') return undefined;
  const name = /^[^:\s]*/.exec(row.slice(column - 1))![0];
  return { length: name.length, message: `"${name}" stands twice.`, mend: 'Keep one of the two.' };
}

function tabIndent({ code }: YamlFault, row: string): Found | undefined {
  const tab = /^ *\t/.exec(row)?.[0].length;
  if (!tab && code !== 'TAB_AS_INDENT') return undefined;
  return {
    column: tab ?? 1,
    message: 'A tab indents this line.',
    mend: `Indent with blanks, two for each step:\n${row.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  '))}`,
  };
}

function bracketNotClosed({ text, lines, line }: YamlFault): Found | undefined {
  const closing = /end with a ([}\]])/.exec(text)?.[1];
  if (!closing) return undefined;
  const opening = closing === '}' ? '{' : '[';
  const at = lines.slice(0, line).findLastIndex((row) => row.includes(opening));
  return {
    ...(at >= 0 && { line: at + 1, column: lines[at]!.lastIndexOf(opening) + 1 }),
    message: `"${opening}" is opened but never closed.`,
    mend: `Write "${closing}" where it ends.`,
  };
}

function quoteNotClosed({ text, lines, line }: YamlFault): Found | undefined {
  const quote = /Missing closing (["'])/.exec(text)?.[1];
  if (!quote) return undefined;
  const at = lines.slice(0, line).findLastIndex((row) => fieldOf(row)?.value.startsWith(quote));
  const field = fieldOf(lines[at] ?? '');
  return {
    ...(field && { line: at + 1, ...mark(field) }),
    message: 'A quote is opened but never closed.',
    mend: field
      ? `Close it on the same line: ${field.name}: ${quoted(field.value.slice(1))}`
      : 'Close it on the same line.',
  };
}

function badEscape({ code, column }: YamlFault, row: string, field?: Field): Found | undefined {
  if (code !== 'BAD_DQ_ESCAPE') return undefined;
  const escape = row.slice(column - 1, column + 1);
  const inner = field?.value.replace(/^"|"$/g, '').replaceAll("'", "''");
  return {
    length: escape.length,
    message: `A backslash in double quotes has a meaning of its own, and "${escape}" has none.`,
    mend: `Use single quotes${inner ? `: ${field!.name}: '${inner}'` : ''}`,
  };
}

function colonInGroup({ code, column }: YamlFault, row: string): Found | undefined {
  if (code !== 'BLOCK_IN_FLOW') return undefined;
  const name = /([\w-]+):\s*$/.exec(row.slice(0, column - 1))?.[1];
  const value = /^.*?(?=\s*(?:, *[\w-]+: |[}\]]|$))/.exec(row.slice(column - 1))?.[0];
  if (!name || !value) return undefined;
  return { length: value.length, message: colonMessage, mend: wholeInQuotes(name, value) };
}

function startsAsBlock(_: YamlFault, __: string, field?: Field): Found | undefined {
  if (!field || !/^[|>][-+\d]*[^-+\d]/.test(field.value)) return undefined;
  return {
    ...mark(field),
    message: `Nothing can stand after "${field.value[0]}" on its line.`,
    mend:
      field.name === 'abstract'
        ? 'Put the text on the next lines, each two blanks further in.'
        : wholeInQuotes(field.name, field.value),
  };
}

function listOnLine(_: YamlFault, __: string, field?: Field): Found | undefined {
  if (!field?.value.startsWith('- ')) return undefined;
  return {
    ...mark(field),
    message: `A list cannot begin on the line of "${field.name}".`,
    mend: /: \[|\n {2}-/.test(fieldExamples[field.name] ?? '')
      ? 'Put each value on a line of its own, as in "  - value", or all of them in square brackets.'
      : wholeInQuotes(field.name, field.value),
  };
}

function afterQuotes({ column }: YamlFault, _: string, field?: Field): Found | undefined {
  const quote = field && /^["']/.exec(field.value)?.[0];
  if (!quote || column < field.column) return undefined;
  const ends = field.value.length > 1 && field.value.endsWith(quote);
  return {
    message: 'The value goes on after its closing quote.',
    mend: wholeInQuotes(field.name, ends ? field.value.slice(1, -1) : field.value),
  };
}

function startsWithMark({ column }: YamlFault, _: string, field?: Field): Found | undefined {
  const [first] = field && column >= field.column ? field.value : '';
  if (!field || !first || !'[]{}*&!%@`,'.includes(first)) return undefined;
  if (/^(?:\[.*\]|\{.*\})$/.test(field.value)) return undefined;
  return {
    ...mark(field),
    message: `A value that begins with "${first}" has a meaning of its own here.`,
    mend: wholeInQuotes(field.name, field.value),
  };
}

/** Whatever lets one value stand for another, or be read in another way than it is written. */
function notPlain({ code, column }: YamlFault, row: string): Found | undefined {
  if (code === 'DOCUMENT')
    return {
      column: 1,
      length: row.length,
      message: 'A line that begins like this one does not stand among fields.',
      mend: 'Remove it, or begin it with two blanks where it belongs to a text.',
    };
  if (code === 'NO_NAME')
    return {
      length: Math.max(1, /^[^:\s]*/.exec(row.slice(column - 1))![0].length),
      message: 'What stands before this colon is no name of a field.',
      mend: 'Write a plain name there, and each value out.',
    };
  return code === 'REFERENCE' || /^(?:TAG_RESOLVE_FAILED|BAD_ALIAS|ALIAS_PROPS)$/.test(code)
    ? {
        message: 'A value that begins with "&", "*" or "!" has a meaning of its own here.',
        mend: 'Write each value out where it belongs, in quotes if it is meant as text.',
      }
    : undefined;
}

function colonInValue({ code, line }: YamlFault, _: string, field?: Field): Found | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || !field) return undefined;
  return /:(?:\s|$)/.test(field.value)
    ? { ...mark(field), message: colonMessage, mend: wholeInQuotes(field.name, field.value) }
    : { line: line + 1, column: 1, ...unevenIndent };
}

function textNotIndented({ lines, line }: YamlFault, row: string): Found | undefined {
  const above = fieldOf(lines[line - 2] ?? '');
  if (!above || !/^[|>][-+]?$/.test(above.value) || !row.trim()) return undefined;
  return {
    length: row.length,
    message: `The text of "${above.name}" must stand further in than its name.`,
    mend: 'Begin each of its lines with two blanks.',
  };
}

function noBlankAfterColon(_: YamlFault, row: string): Found | undefined {
  const [, lead, name, rest] = /^(\s*(?:- +)?)([\w-]+):([^\s:/].*)$/.exec(row) ?? [];
  if (!name) return undefined;
  return {
    column: lead!.length + 1,
    length: name.length + 1,
    message: `The colon after "${name}" needs a blank behind it.`,
    mend: `Write ${name}: ${rest}`,
  };
}

function uneven({ code }: YamlFault, row: string): Found | undefined {
  if (code !== 'BAD_INDENT' && !/^\s+(?:- |[\w-]+: )/.test(row)) return undefined;
  return { column: row.search(/\S|$/) + 1, ...unevenIndent };
}

function noField({ code }: YamlFault, row: string): Found | undefined {
  if (code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'MISSING_CHAR') return undefined;
  const [, name, value] = /^(\w+)(?: +[=：]?|[=：]) *(\S.*)$/.exec(row) ?? [];
  if (name && name in fieldExamples) {
    return {
      length: name.length,
      message: `There is no colon after "${name}".`,
      mend: `Write ${name}: ${value}`,
    };
  }
  return {
    length: row.length,
    message: 'This line is no field: a field is a name, a colon and a blank, then its value.',
    mend: 'Give it a name and a colon, or, if it goes on from the line above, begin it with two blanks.',
  };
}
