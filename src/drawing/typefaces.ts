import * as harfbuzz from 'harfbuzzjs';
import type { Face, Measure } from '../core/card/layout.ts';
import { openFonts } from './fonts.ts';

/** Letters of one line, all of one font. */
interface Run {
  readonly font: harfbuzz.Font;
  readonly text: string;
}

/** A letter in its place, in parts of the size of the letters. */
interface Glyph {
  readonly path: string;
  readonly x: number;
  readonly y: number;
  /** From the units of the font to the size of the letters. */
  readonly scale: number;
}

/** Typefaces that are open: they measure texts and draw them. */
export interface Typefaces {
  readonly measure: Measure;
  /** Whether a face has a letter for every character of a text. */
  readonly canSet: (text: string, face: Face) => boolean;
  /** The letters of a line, without those that the face lacks. */
  readonly glyphs: (text: string, face: Face) => Glyph[];
}

const segmenter = new Intl.Segmenter();

/** Opens the typefaces of the site, as much of them as some characters need. */
export async function openTypefaces(characters: string): Promise<Typefaces> {
  const fonts = await openFonts(characters.normalize('NFC'));
  const widths = { title: new Map<string, number>(), text: new Map(), strong: new Map() };
  const runs = (text: string, face: Face) => runsOf(text.normalize('NFC'), fonts[face]);
  return {
    canSet: (text, face) => runs(text, face).every((run) => run !== undefined),
    measure: (text, face) => {
      const known = widths[face].get(text);
      if (known !== undefined) return known;
      const parts = runs(text, face).map((run) =>
        run ? shaped(run).width / run.font.face.upem : 0,
      );
      const width = parts.reduce((sum, part) => sum + part, 0);
      widths[face].set(text, width);
      return width;
    },
    glyphs: (text, face) => {
      let start = 0;
      return runs(text, face).flatMap((run) => {
        if (!run) return [];
        const { letters, width } = shaped(run);
        const { font } = run;
        const scale = 1 / font.face.upem;
        const first = start;
        start += width * scale;
        return letters.map(({ id, x, y }) => ({
          ...{ path: font.glyphToPath(id), scale, x: first + x * scale, y: y * scale },
        }));
      });
    },
  };
}

/** Takes a line apart where its font changes; a letter that no font has is `undefined`. */
function runsOf(text: string, fonts: readonly harfbuzz.Font[]): (Run | undefined)[] {
  const runs: (Run | undefined)[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const font = fonts.find((font) =>
      [...segment].every((character) => font.nominalGlyph(character.codePointAt(0)!)),
    );
    const last = runs.at(-1);
    if (!font) runs.push(undefined);
    else if (last?.font === font) runs[runs.length - 1] = { font, text: last.text + segment };
    else runs.push({ font, text: segment });
  }
  return runs;
}

/** The letters of a run, kerned, in units of the font; and their width together. */
function shaped({ font, text }: Run) {
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  harfbuzz.shape(font, buffer);
  const infos = buffer.getGlyphInfos();
  let width = 0;
  const letters = buffer.getGlyphPositions().map(({ xAdvance, xOffset, yOffset }, at) => {
    const x = width + xOffset;
    width += xAdvance;
    return { id: infos[at]!.codepoint, x, y: yOffset };
  });
  return { letters, width };
}
