/** How wide a text is, in the unit of the width that it is to fit into. */
export type Width = (text: string) => number;

/** Rounds in which the evenest width is looked for: more change no line. */
const rounds = 12;

/** A text set in lines. */
export interface SetText {
  readonly lines: readonly string[];
  /** Whether all of it is there; else an ellipsis stands for the rest. */
  readonly isWhole: boolean;
}

/**
 * Sets a text in as few lines as it needs, as even as can be: as browsers balance the
 * headings of the pages. A line ends at a blank; a word wider than a line is divided.
 *
 * @param most lines that there is room for, one at least
 */
export function setText(text: string, most: number, width: number, widthOf: Width): SetText {
  const lines = balanced(piecesOf(text, width, widthOf), width);
  if (lines.length <= most) return { lines, isWhole: true };
  let last = lines[most - 1]!;
  do last = shorter(last);
  while (widthOf(`${last} …`) > width);
  return { lines: [...lines.slice(0, most - 1), `${last} …`], isWhole: false };
}

/** A line without its last word, a word without its last letter. */
const shorter = (line: string): string =>
  line.includes(' ') ? line.replace(/[\s,;:]*\s\S*$/, '') : letters(line).slice(0, -1).join('');

/** The narrowest lines that are no more than those of the full width. */
function balanced(pieces: readonly Piece[], width: number): string[] {
  const fewest = filled(pieces, width).length;
  let narrow = Math.max(0, ...pieces.map((piece) => piece.width));
  let wide = width;
  for (let round = 0; round < rounds; round++) {
    const middle = (narrow + wide) / 2;
    if (filled(pieces, middle).length === fewest) wide = middle;
    else narrow = middle;
  }
  return filled(pieces, wide);
}

/** A part of a text before and after which a line may end. */
interface Piece {
  /** With the blank after it. */
  readonly text: string;
  /** How wide it is at the end of a line, and within one. */
  readonly width: number;
  readonly advance: number;
}

/** Fills line after line with as many pieces as go into it. */
function filled(pieces: readonly Piece[], width: number): string[] {
  const lines: string[] = [];
  let used = Infinity;
  for (const piece of pieces) {
    if (used + piece.width <= width) lines[lines.length - 1] += piece.text;
    else {
      lines.push(piece.text);
      used = 0;
    }
    used += piece.advance;
  }
  return lines.map((line) => line.trimEnd());
}

/** Takes a text apart at its blanks, and a word that is wider than a line into its letters. */
function piecesOf(text: string, width: number, widthOf: Width): Piece[] {
  const words = text.match(/\S+\s*/g) ?? [];
  return words
    .flatMap((word) => (widthOf(word.trimEnd()) <= width ? [word] : letters(word)))
    .map((text) => ({ text, width: widthOf(text.trimEnd()), advance: widthOf(text) }));
}

/** A word in its letters, accents with the letters they stand on. */
const letters = (word: string): string[] =>
  [...new Intl.Segmenter().segment(word)].map(({ segment }) => segment);
