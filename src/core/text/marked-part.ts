/**
 * Puts text between two marks of a file that people write, so that a part of it can be made.
 *
 * @throws where the file does not have both marks, in this order
 */
export function withMarkedPart(text: string, start: string, end: string, part: string): string {
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`The text has no place for what is made: "${start}" … "${end}".`);
  return `${before}${start}\n\n${part}\n\n${end}${after}`;
}
