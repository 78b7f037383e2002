import type { Card } from './card.ts';
import { setText } from './lines.ts';

/** Pixels of a picture: what the sites that show it ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** No text stands nearer to an edge than this, in pixels: round corners cut nothing off. */
export const margin = 80;

export type Face = 'title' | 'text' | 'strong';
export type Ink = 'ink' | 'muted' | 'accent';

/** The width of a text in a face, in sizes of its letters. */
export type Measure = (text: string, face: Face) => number;

/** One line of text in its place, in pixels; its baseline begins at `x` and `y`. */
export interface PlacedText {
  readonly text: string;
  readonly face: Face;
  readonly ink: Ink;
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

/** The site that a picture comes from. */
export interface Sender {
  readonly name: string;
  readonly tagline: string;
}

const width = pictureSize.width - 2 * margin;

/** The rule over the foot, and the mark before the site's name. */
export const rule = { x: margin, y: 513, width, height: 2 } as const;
export const mark = { x: margin - 6, y: 531, size: 48 } as const;

const label = { face: 'strong', ink: 'accent', size: 34, x: margin, y: 105 } as const;
const last = { face: 'text', ink: 'muted', size: 38, x: margin, y: 475 } as const;
const name = { face: 'title', ink: 'ink', size: 36, x: margin + 54, y: 567 } as const;
const tagline = { face: 'text', ink: 'muted', size: 28, y: 567, gap: 40 } as const;

/** What lies between the label and the last line: a title, and perhaps a sentence. */
const room = { top: 134, height: 282 } as const;
const titleSizes = [92, 86, 80, 74, 68, 61, 56] as const;
const title = { leading: 1.14, ascent: 0.82, most: 4 } as const;
const sentence = { size: 40, leading: 52, above: 22, most: [3, 2, 1, 0] } as const;

/** Sets a card: every line of it in its place, all of it within the margins. */
export function layOut(card: Card, sender: Sender, measure: Measure): PlacedText[] {
  const isShort = (text: string) => measure(text, last.face) * last.size <= width;
  const fixed: PlacedText[] = [
    { ...label, text: card.label },
    { ...last, text: card.lastLine.find(isShort) ?? card.lastLine.at(-1) ?? '' },
    { ...name, text: sender.name },
  ];
  return [
    ...fixed.flatMap((line) => inOneLine(line, measure)),
    ...titleBlock(card, measure),
    ...(card.title === sender.tagline ? [] : besideName(sender, measure)),
  ];
}

/** A line cut to the width that it has; none where it is empty. */
function inOneLine(line: PlacedText, measure: Measure): PlacedText[] {
  const widthOf = (text: string) => measure(text, line.face) * line.size;
  const { lines } = setText(line.text, 1, pictureSize.width - margin - line.x, widthOf);
  return lines.map((text) => ({ ...line, text }));
}

/** The title, as large as there is room for it, with the sentence under it. */
function titleBlock(card: Card, measure: Measure): PlacedText[] {
  const { size, over, under } = titleAndSentence(card, measure);
  const end = room.top + over.length * size * title.leading + sentence.above;
  return [
    ...over.map((text, at): PlacedText => {
      const y = room.top + (at * title.leading + title.ascent) * size;
      return { text, face: 'title', ink: 'ink', size, x: margin, y };
    }),
    ...under.map((text, at): PlacedText => {
      const y = end + (at + 0.75) * sentence.leading;
      return { text, face: 'text', ink: 'ink', size: sentence.size, x: margin, y };
    }),
  ];
}

/** The first size in which all of the title has room; the sentence is cut before the title is. */
function titleAndSentence(card: Card, measure: Measure) {
  const set = (text: string, face: Face, size: number, most: number) =>
    setText(text, most, width / size, (part) => measure(part, face));
  const settings = sentence.most.flatMap((most) => {
    const under = set(most ? (card.sentence ?? '') : '', 'text', sentence.size, most).lines;
    const height = room.height - (under.length && sentence.above + under.length * sentence.leading);
    return titleSizes.map((size) => {
      const most = Math.min(title.most, Math.max(1, Math.floor(height / (size * title.leading))));
      const { lines: over, isWhole } = set(card.title, 'title', size, most);
      return { size, over, under, isWhole };
    });
  });
  return settings.find(({ isWhole }) => isWhole) ?? settings.at(-1)!;
}

/** The tagline at the other end of the foot, where there is room for it. */
function besideName(sender: Sender, measure: Measure): PlacedText[] {
  const { face, ink, size, y, gap } = tagline;
  const nameEnd = name.x + measure(sender.name, name.face) * name.size;
  const x = pictureSize.width - margin - measure(sender.tagline, face) * size;
  return x >= nameEnd + gap ? [{ text: sender.tagline, face, ink, size, x, y }] : [];
}
