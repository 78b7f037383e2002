/** Text broken into lines for a picture, where text does not wrap by itself. */
export interface Lettering {
  readonly lines: readonly string[];
  /** Width of the widest line, in em. */
  readonly width: number;
}

/** Widths of letters in em: those of Source Serif 4 at weight 600, the widest face of the site. */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[ '’]/, 0.23],
  [/[.,:;!|()[\]/ftijl-]/, 0.36],
  [/[rszceIJ]/, 0.5],
  [/[mwMW@%—]/, 0.95],
  [/\p{Lu}/u, 0.72],
];
const commonWidth = 0.61;

/** About how wide a text is, in em; rather too much than too little. */
export const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, letter) => sum + (classes.find(([kind]) => kind.test(letter))?.[1] ?? commonWidth),
    0,
  );

/**
 * Breaks a text into lines no wider than a number of em: at its blanks, and at the hyphens
 * of a word that is wider; a word without any may be wider still.
 */
function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  const add = (part: string, joint: string) => {
    const longer = `${lines.at(-1) ?? ''}${joint}${part}`;
    if (lines.length && widthOf(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(part);
  };
  for (const word of text.split(' ')) {
    const [first, ...rest] = widthOf(word) > most ? word.split(/(?<=-)/) : [word];
    add(first!, ' ');
    for (const part of rest) add(part, '');
  }
  return lines;
}

/**
 * Breaks a text into as few lines as a width allows, of about one length.
 *
 * @param most width of a line in em
 */
export function letter(text: string, most: number): Lettering {
  const count = wrap(text, most).length;
  let width = most;
  while (width > 1 && wrap(text, width - 0.5).length === count) width -= 0.5;
  const lines = wrap(text, width);
  return { lines, width: Math.max(...lines.map(widthOf)) };
}
