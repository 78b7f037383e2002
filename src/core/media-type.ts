import { bibliographies, type BibliographyEnding } from './cite/bibliography.ts';
import { cartridgeType } from './course/cartridge.ts';
import { allFormats, feedFormats } from './feed/formats.ts';

/**
 * What files are whose ending would tell a server too little, or a browser another encoding
 * than the one they are in. The first that fits holds.
 */
const mediaTypes: readonly (readonly [end: string | RegExp, mediaType: string])[] = [
  ...Object.entries(bibliographies).map(
    ([ending, { mediaType }]) => [`.${ending as BibliographyEnding}`, mediaType] as const,
  ),
  ...allFormats.map(
    (format) => [`/${feedFormats[format].file}`, feedFormats[format].mediaType] as const,
  ),
  [/\/api\/v\d+\/schemas\/[^/]+\.json$/, 'application/schema+json'],
  ['.imscc', cartridgeType],
  ['.md', 'text/markdown'],
  ['.txt', 'text/plain'],
];

const fits = (path: string, end: string | RegExp) =>
  typeof end === 'string' ? path.endsWith(end) : end.test(path);

/** Those that are no text have no encoding. */
const isText = (mediaType: string) => mediaType !== cartridgeType;

/**
 * The media type that a server is to give with a file of the site, with its encoding where
 * it is text; nothing where the ending says enough.
 *
 * @param path of the file, from the root of the site
 */
export function mediaTypeOf(path: string): string | undefined {
  const [, found] = mediaTypes.find(([end]) => fits(path, end)) ?? [];
  return found && isText(found) ? `${found}; charset=utf-8` : found;
}
