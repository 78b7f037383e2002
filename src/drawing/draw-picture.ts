import sharp from 'sharp';
import { settable, type Card } from '../core/card/card.ts';
import { layOut, type Sender } from '../core/card/layout.ts';
import { pictureSvg, type Colours } from './svg.ts';
import type { Typefaces } from './typefaces.ts';

/** What all pictures of a site have in common. */
export interface Style {
  readonly sender: Sender;
  readonly colours: Colours;
  /** What is drawn where a title has letters that the typefaces lack. */
  readonly instead: Card;
}

/**
 * Few shades are enough for letters on a plain ground, and take a third of the bytes;
 * without dithering, edges stay clean. Packing harder takes as long again for 3 %.
 */
const png = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const;

/** Draws a card as a PNG: the same bytes for the same card. */
export function drawPicture(card: Card, style: Style, typefaces: Typefaces): Promise<Uint8Array> {
  const shown = settable(card, typefaces.canSet) ?? style.instead;
  const lines = layOut(shown, style.sender, typefaces.measure);
  const svg = pictureSvg(lines, style.colours, typefaces);
  return sharp(Buffer.from(svg)).removeAlpha().png(png).toBuffer();
}
