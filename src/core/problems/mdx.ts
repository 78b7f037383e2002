/** What is wrong in a body, and what to write instead. */
export interface Advice {
  readonly message: string;
  readonly mend: string;
  /** Where it is not the place that the reader of MDX names. */
  readonly column?: number;
  readonly length?: number;
}

/**
 * Says what a reader of MDX complains of in the words of someone who writes
 * Markdown and may not know that MDX is more.
 *
 * @param complaint the reader's own words
 * @param row the line of the text that is meant, and `column` the place in it, from 1
 */
export function mdxAdvice(complaint: string, row: string, column: number): Advice {
  for (const rule of rules) {
    const found = rule(complaint, row, column);
    if (found) return found;
  }
  return {
    message: 'The text cannot be read from here on.',
    mend: `${asText('<')} ${asText('{')}`,
  };
}

type Rule = (complaint: string, row: string, column: number) => Advice | undefined;

/** The first that knows the case speaks. */
const rules: readonly Rule[] = [
  voidElement,
  notClosed,
  closedWrongly,
  closedOnly,
  brace,
  comment,
  address,
  lessThan,
];

const escapes = { '<': '&lt;', '{': '&#123;' } as const;

const asText = (sign: keyof typeof escapes) =>
  `Where "${sign}" is meant as text, write ${escapes[sign]} for it.`;

/** What stands in braces in a body is code, which an entry does not have. */
export const codeAdvice = (code?: string): Advice => ({
  message: 'What stands between braces is read as code.',
  mend:
    code === undefined || code.length > 60 || code.includes('\n')
      ? asText('{')
      : `Where "{" is meant as text, write &#123; for it: &#123;${code}}`,
  ...(code !== undefined && { length: code.length + 2 }),
});

/** The same where it is no more than a text in quotes. */
export const quotedAdvice: Advice = {
  message: 'A text between braces is read as code.',
  mend: 'Write it without braces and quotes; a brace that is meant as text is &#123;.',
};

/** Lines that begin as those of a program do. */
export const importAdvice = (word: string): Advice => ({
  length: word.length,
  message: `A line that begins with "${word}" is read as code.`,
  mend: 'Remove it: an entry imports nothing. If it is a sentence, begin it with another word.',
});

const opened = (complaint: string) =>
  /^Expected a closing tag for `<([^`]*)>`/.exec(complaint)?.[1];

function voidElement(complaint: string): Advice | undefined {
  const name = opened(complaint);
  if (!name || !/^(?:br|hr|img|wbr)$/.test(name)) return undefined;
  return {
    length: name.length + 2,
    message: `<${name}> stands without the slash that closes it.`,
    mend: `Write <${name} />.`,
  };
}

function notClosed(complaint: string): Advice | undefined {
  const name = opened(complaint);
  if (name === undefined) return undefined;
  const within = complaint.includes('before the end of `paragraph`') ? ' in its paragraph' : '';
  return {
    length: name.length + 2,
    message: `<${name}> is opened but never closed${within}.`,
    mend: `Write </${name}> where it ends. ${asText('<')}`,
  };
}

function closedWrongly(complaint: string): Advice | undefined {
  const [, closing, open] =
    /closing tag `<\/([^`]*)>`, expected corresponding closing tag for `<([^`]*)>`/.exec(
      complaint,
    ) ?? [];
  if (closing === undefined) return undefined;
  return {
    length: closing.length + 3,
    message: `</${closing}> closes what was opened as <${open}>.`,
    mend: `Write </${open}> first.`,
  };
}

function closedOnly(complaint: string): Advice | undefined {
  const name = /closing tag `<\/([^`]*)>`, expected an open tag/.exec(complaint)?.[1];
  if (name === undefined) return undefined;
  return {
    length: name.length + 3,
    message: `</${name}> closes what was never opened.`,
    mend: `Write <${name}> where it begins, or remove </${name}>.`,
  };
}

function brace(complaint: string, row: string, column: number): Advice | undefined {
  if (/corresponding closing brace/.test(complaint)) {
    const right = `${row.slice(0, column - 1)}&#123;${row.slice(column)}`;
    const isThere = row[column - 1] === '{';
    return {
      message: 'A brace is opened but never closed.',
      mend: isThere
        ? `Where "{" is meant as text, write &#123; for it: ${around(right, column)}`
        : asText('{'),
    };
  }
  if (!complaint.includes('parse expression')) return undefined;
  const opening = row.lastIndexOf('{', column - 1);
  return opening < 0 ? codeAdvice() : { ...codeAdvice(), column: opening + 1 };
}

function comment(_: string, row: string, column: number): Advice | undefined {
  const rest = row.slice(column - 1);
  const [whole, text] = /^<!--\s*(.*?)\s*(?:-->|$)/.exec(rest) ?? [];
  if (whole === undefined) return undefined;
  return {
    length: whole.length,
    message: 'A comment is not written with <!-- here.',
    mend: `Write {/* ${text} */}`,
  };
}

/** As much of a line as shows where something stands in it. */
function around(line: string, column: number): string {
  const from = line.length > 100 ? line.lastIndexOf(' ', Math.max(0, column - 40)) + 1 : 0;
  const end = line.length > 100 ? line.indexOf(' ', column + 40) : -1;
  const to = end < 0 ? line.length : end;
  return `${from ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`;
}

function address(_: string, row: string, column: number): Advice | undefined {
  const rest = row.slice(column - 1);
  const [whole, url] = /^<((?:https?:\/\/|mailto:|[\w.+-]+@)[^>\s]+)>/.exec(rest) ?? [];
  if (whole === undefined) return undefined;
  const target = /^[^:/]+@/.test(url!) ? `mailto:${url}` : url;
  return {
    length: whole.length,
    message: 'An address between "<" and ">" is no link here.',
    mend: `Write [${url}](${target})`,
  };
}

function lessThan(_: string, row: string, column: number): Advice | undefined {
  const rest = row.slice(column - 1);
  if (!rest.startsWith('<')) return undefined;
  const right = row.slice(0, column - 1) + rest.replace(/^<|<(?=[\d=-])/g, '&lt;');
  return {
    message: '"<" opens an element, and none follows.',
    mend: `Where it is meant as text, write &lt; for it: ${around(right, column)}`,
  };
}
