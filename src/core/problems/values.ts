import type { z } from 'zod';
import { identifierSchemes, type IdentifierKind } from '../identifiers.ts';
import { plainDate } from '../mend/date.ts';
import { closest } from '../text/closest.ts';
import { slugOf } from '../text/fold.ts';
import { asIn } from './examples.ts';
import { listed, nameOf } from './problem.ts';
import { quoted } from './quote.ts';

type Path = readonly (string | number)[];
type Issue = z.core.$ZodIssue;

/** What is wrong, and what to write instead. */
export interface Explanation {
  readonly message: string;
  readonly mend: string;
}

/** A wrong value: what the schema says, where, what was read and what was written. */
interface Wrong {
  readonly issue: Issue;
  readonly path: Path;
  readonly name: string;
  readonly field: string;
  readonly value: unknown;
  readonly written: string | undefined;
}

/** Says in the author's words why a value cannot be right, and what could be. */
export function explainValue(
  issue: Issue,
  path: Path,
  value: unknown,
  written: string | undefined,
): Explanation {
  const field = String(path.findLast((step) => typeof step === 'string') ?? '');
  const wrong: Wrong = { issue, path, name: nameOf(path), field, value, written };
  for (const rule of rules) {
    const found = rule(wrong);
    if (found) return found;
  }
  return { message: `${wrong.name} ${complaint(issue)}.`, mend: rightOne(wrong) };
}

type Rule = (wrong: Wrong) => Explanation | undefined;

/** The first that knows the case speaks. */
const rules: readonly Rule[] = [
  empty,
  otherType,
  choice,
  identifier,
  date,
  address,
  entryName,
  length,
];

function complaint(issue: Issue): string {
  if (issue.code === 'too_small') return `must be at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}`;
  return /^(?:must|is) /.test(issue.message) ? issue.message : 'cannot be right';
}

const rightOne = ({ path }: Wrong): string =>
  asIn('A right one', path) ?? 'Write another value, or remove the field.';

function empty({ name, path, value }: Wrong): Explanation | undefined {
  const isEmpty =
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0);
  if (!isEmpty) return undefined;
  return {
    message: `${name} is empty.`,
    mend: asIn('Write a value, as in', path) ?? 'Write a value, or remove the field.',
  };
}

/** How a line with the value alone would be written. */
const lineOf = ({ path, field }: Wrong, value: string): string =>
  typeof path.at(-1) === 'number' ? value : `${field}: ${value}`;

function otherType(wrong: Wrong): Explanation | undefined {
  const { issue, name, path, value } = wrong;
  if (issue.code !== 'invalid_type') return undefined;
  switch (issue.expected) {
    case 'string':
      return withoutQuotes(wrong);
    case 'array':
      return {
        message: `${name} must be a list.`,
        mend: bracketed(wrong) ?? hyphened(wrong) ?? rightOne(wrong),
      };
    case 'object':
      return path.length
        ? { message: `${name} must be a group of fields.`, mend: rightOne(wrong) }
        : {
            message: 'The front matter must be a group of fields.',
            mend: asIn('Write each field on a line of its own, as in', ['title'])!,
          };
    default:
      return typeof value === 'string' && /^\d+$/.test(value)
        ? {
            message: `${name} stands in quotes, and so is no number.`,
            mend: `Write it without quotes: ${lineOf(wrong, value)}`,
          }
        : { message: `${name} must be a whole number.`, mend: rightOne(wrong) };
  }
}

function withoutQuotes(wrong: Wrong): Explanation {
  const { name, value, written } = wrong;
  if (!written || written.includes('\n')) {
    return { message: `${name} must be text.`, mend: rightOne(wrong) };
  }
  const lost = typeof value === 'number' && String(value) !== written ? `: ${value}` : '';
  return {
    message: `${name} stands without quotes and is read as ${typeName(value)}${lost}.`,
    mend: `Put it in quotes: ${lineOf(wrong, quoted(written))}`,
  };
}

function typeName(value: unknown): string {
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'boolean') return 'yes or no';
  return Array.isArray(value) ? 'a list' : 'a group of fields';
}

/** A single word that should have been a list of one. */
function bracketed(wrong: Wrong): string | undefined {
  const { value } = wrong;
  return typeof value === 'string' && /^[\p{L}\p{N}][^\s,[\]{}#"']*$/u.test(value)
    ? `Put it in square brackets: ${lineOf(wrong, `[${value}]`)}`
    : undefined;
}

/** Values on lines of their own that have no hyphens, or none with a blank behind it. */
function hyphened({ field, written }: Wrong): string | undefined {
  const values = written?.split('\n').map((line) => line.trim().replace(/^-\s*/, ''));
  if (!values || values.length < 2 || values.some((value) => !value || value.includes(': ')))
    return undefined;
  const list = values.map((value) => `\n    - ${value}`).join('');
  return `Begin each value with a hyphen and a blank:\n  ${field}:${list}`;
}

function choice({ issue, name, value }: Wrong): Explanation | undefined {
  const options =
    issue.code === 'invalid_value'
      ? issue.values.map(String)
      : issue.code === 'invalid_union'
        ? (issue as { options?: string[] }).options
        : undefined;
  if (!options?.length) return undefined;
  const like = typeof value === 'string' ? closest(value, options) : undefined;
  return {
    message: `${name} cannot be "${String(value)}".`,
    mend: `${like ? `The closest is "${like}". ` : ''}It can be ${listed(options, 'or')}.`,
  };
}

function identifier(wrong: Wrong): Explanation | undefined {
  const { path, name, value } = wrong;
  const kind = path[1] as IdentifierKind;
  if (path[0] !== 'identifiers' || !(kind in identifierSchemes)) return undefined;
  const scheme = identifierSchemes[kind];
  const within = new RegExp(scheme.pattern.source.replace(/^\^|\$$/g, ''), 'g');
  const found = String(value).match(within)?.at(-1);
  const plural = scheme.name === 'DOI' ? 'DOIs' : `${scheme.name} identifiers`;
  return {
    message: `${name} is not written the way ${plural} are.`,
    mend:
      found && found !== kind
        ? `Write the identifier alone: ${kind}: "${found}"`
        : `A right one: ${kind}: "${scheme.example}"`,
  };
}

const dateFields = new Set(['submitted', 'added', 'date', 'removed']);

function date(wrong: Wrong): Explanation | undefined {
  const { issue, field, name, value } = wrong;
  if (!dateFields.has(field) || issue.code !== 'custom') return undefined;
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    return {
      message: `${name} is ${text}, a day that does not exist.`,
      mend: 'Correct the month or the day.',
    };
  }
  const plain = plainDate(text);
  const partial = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text);
  return {
    message: partial
      ? `${name} is ${text}, and it must name a day.`
      : `${name} is "${text}", which is not written as a date is.`,
    mend: plain
      ? `Write ${lineOf(wrong, plain)}`
      : asIn('Write year, month and day with hyphens, as in', [field])!,
  };
}

function address({ issue, name, path, value }: Wrong): Explanation | undefined {
  if (issue.code !== 'invalid_format' || issue.format !== 'url') return undefined;
  const bare = String(value).replace(/^http:\/\//, '');
  const like = /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(bare);
  return {
    message: `${name} must be a whole address that begins with https://.`,
    mend: like
      ? `Write https://${bare} and see that the page opens.`
      : (asIn('A right one', path) ?? 'Copy the address from the browser.'),
  };
}

/** Names of entries, of which addresses are made. */
function entryName(wrong: Wrong): Explanation | undefined {
  const { issue, path, name, value } = wrong;
  const isName = path[0] === 'topics' || (path[0] === 'findings' && path.at(-1) === 'id');
  if (!isName || issue.code !== 'invalid_format') return undefined;
  const like = slugOf(String(value));
  return {
    message: `${name} is "${String(value)}", and a name here is lower-case letters and digits, with single hyphens.`,
    mend: /^[a-z0-9-]+$/.test(like) ? `Write ${lineOf(wrong, like)}` : rightOne(wrong),
  };
}

function length(wrong: Wrong): Explanation | undefined {
  const { issue, name, value } = wrong;
  if (issue.code !== 'too_big' && issue.code !== 'too_small') return undefined;
  if (issue.origin !== 'string' && issue.origin !== 'array') return undefined;
  const list = Array.isArray(value);
  const count = list ? value.length : String(value).trim().length;
  const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  const unit = list ? 'value' : 'character';
  const has = `${name} has ${count} ${unit}${count === 1 ? '' : 's'}`;
  return issue.code === 'too_big'
    ? {
        message: `${has}; ${limit} is the most.`,
        mend: list ? `Keep the ${limit} that say most.` : `Take out ${count - limit} or more.`,
      }
    : { message: `${has}; ${limit} is the least.`, mend: `Add ${limit - count} or more.` };
}
