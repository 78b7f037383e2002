/** The text of an entry, taken apart at the lines of three hyphens. */
export interface Split {
  /** The YAML between them. */
  readonly yaml: string;
  /** The line on which the YAML begins, from 1. */
  readonly yamlLine: number;
  /** What stands below, in MDX. */
  readonly body: string;
  /** The line on which the body begins, from 1. */
  readonly bodyLine: number;
}

/**
 * Takes an entry apart. Gives nothing where the file does not begin with a line of
 * three hyphens or has no second one.
 */
export function splitEntry(text: string): Split | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return undefined;
  const [whole, yaml = ''] = match;
  return {
    yaml,
    yamlLine: 2,
    body: text.slice(whole.length),
    bodyLine: whole.split('\n').length,
  };
}
