import { mark, pictureSize, rule, type Ink, type PlacedText } from '../core/card/layout.ts';
import { markPath } from '../core/card/mark.ts';
import type { Typefaces } from './typefaces.ts';

/** The colours of a picture, as `#2a4d78`. */
export type Colours = Readonly<Record<Ink | 'paper', string>>;

const rounded = (pixels: number) => Number(pixels.toFixed(3));

/** A picture as SVG: its letters are outlines, so that no font of any machine is asked for. */
export function pictureSvg(
  lines: readonly PlacedText[],
  colours: Colours,
  { glyphs }: Pick<Typefaces, 'glyphs'>,
): string {
  const { width, height } = pictureSize;
  const texts = lines.map(({ text, face, ink, size, x, y }) => {
    const letters = glyphs(text, face).map((glyph) => {
      const [left, base] = [x + glyph.x * size, y - glyph.y * size].map(rounded);
      const scale = Number((glyph.scale * size).toPrecision(8));
      // A tenth of the font's unit is a hundredth of a pixel.
      const path = glyph.path.replace(/(\.\d)\d+/g, '$1');
      return `<path transform="translate(${left} ${base}) scale(${scale} ${-scale})" d="${path}"/>`;
    });
    return `<g fill="${colours[ink]}">${letters.join('')}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<rect x="${rule.x}" y="${rule.y}" width="${rule.width}" height="${rule.height}" fill="${colours.accent}"/>`,
    `<path transform="translate(${mark.x} ${mark.y}) scale(${mark.size / 32})" d="${markPath}" fill="none" stroke="${colours.accent}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>`,
    ...texts,
    '</svg>',
  ].join('');
}
