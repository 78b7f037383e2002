import { convert } from 'fontverter';
import * as harfbuzz from 'harfbuzzjs';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Face } from '../core/card/layout.ts';
import { isWithin } from '../core/text/unicode-range.ts';

/** The characters that each file of a typeface holds, as ranges of CSS. */
type Ranges = Readonly<Record<string, string>>;

const { resolve } = createRequire(import.meta.url);

/**
 * Opens the site's own typefaces as the pictures use them.
 *
 * @param characters what is to be set: files that hold none of it stay closed
 * @returns the fonts of each face, that of the common letters first
 */
export async function openFonts(
  characters: string,
): Promise<Readonly<Record<Face, readonly harfbuzz.Font[]>>> {
  const serif = await openFaces('source-serif-4', characters);
  const sans = await openFaces('source-sans-3', characters);
  return {
    title: serif.map((face) => fontOf(face, 600)),
    text: sans.map((face) => fontOf(face, 400)),
    strong: sans.map((face) => fontOf(face, 600)),
  };
}

async function openFaces(id: string, characters: string): Promise<harfbuzz.Face[]> {
  const folder = dirname(resolve(`@fontsource-variable/${id}/package.json`));
  const ranges = JSON.parse(readFileSync(`${folder}/unicode.json`, 'utf8')) as Ranges;
  const faces: harfbuzz.Face[] = [];
  for (const part of neededParts(ranges, characters)) {
    const packed = readFileSync(`${folder}/files/${id}-${part}-wght-normal.woff2`);
    // One after the other: the unpacker has one place for what it unpacked.
    faces.push(new harfbuzz.Face(new harfbuzz.Blob(await convert(packed, 'sfnt'))));
  }
  return faces;
}

/** The files of a typeface that hold some of the characters, that of the common letters first. */
function neededParts({ latin, ...others }: Ranges, characters: string): string[] {
  const rare = [...new Set(characters)].filter((one) => !isWithin(one, latin!.split(',')));
  const holds = (ranges: string) => rare.some((one) => isWithin(one, ranges.split(',')));
  return ['latin', ...Object.keys(others).filter((part) => holds(others[part]!))];
}

function fontOf(face: harfbuzz.Face, weight: number): harfbuzz.Font {
  const font = new harfbuzz.Font(face);
  font.setVariations([new harfbuzz.Variation('wght', weight)]);
  return font;
}
