import { escapeXml } from '../text/xml.ts';

/** Width of a letter of the badge, in pixels, about; `textLength` sets the words to it. */
const letter = 6.4;
const edge = 8;

/**
 * The badge that a paper's own README can show: an SVG of 20 pixels' height in two
 * fields, as people know badges. It names no typeface that a reader must load.
 *
 * @param left what stands in the dark field
 * @param right what stands in the coloured one
 */
export function badge(left: string, right: string): string {
  const lengths = [left, right].map((words) => Math.round(words.length * letter));
  const [first, second] = lengths.map((length) => length + 2 * edge) as [number, number];
  const words = (text: string, x: number, length: number) =>
    `<text x="${x + edge}" y="14" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
  const label = escapeXml(`${left}: ${right}`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${first + second}" height="20" role="img" aria-label="${label}">` +
    `<title>${label}</title>` +
    `<clipPath id="c"><rect width="${first + second}" height="20" rx="3"/></clipPath>` +
    `<g clip-path="url(#c)"><rect width="${first}" height="20" fill="#3b4048"/>` +
    `<rect x="${first}" width="${second}" height="20" fill="#225a8d"/></g>` +
    `<g fill="#fff" font-family="Verdana, 'DejaVu Sans', sans-serif" font-size="11">` +
    `${words(left, 0, lengths[0]!)}${words(right, first, lengths[1]!)}</g></svg>\n`
  );
}
