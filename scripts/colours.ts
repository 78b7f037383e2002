import { styleText } from 'node:util';

/** Whether a stream is a terminal that wants colours (https://no-color.org). */
export const wantsColours = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

const bold = (text: string) => styleText('bold', text, { validateStream: false });
const red = (text: string) => styleText('red', text, { validateStream: false });
const faint = (text: string) => styleText('dim', text, { validateStream: false });

/** The text of a problem with its place, its kind and its mark told apart by colour. */
export function coloured(text: string): string {
  const [head = '', ...rest] = text.split('\n');
  const lines = rest.map((line) => {
    const [, gutter = '', mark] = /^(\s+\| +)(\^+)$/.exec(line) ?? [];
    if (mark) return faint(gutter) + red(mark);
    return line.replace(/^ +\d+ \| /, faint);
  });
  return [
    head.replace(/^(.*?)( {2}.*)$/, (_, place, kind) => bold(place) + red(kind)),
    ...lines,
  ].join('\n');
}
