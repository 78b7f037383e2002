import type { CslItem } from '../core/import/csl.ts';

/**
 * Reads a bibliography into items of CSL-JSON: `.csl.json` and `.json` as they are,
 * `.bib` and `.ris` through Citation.js.
 *
 * @param file its name, which says the format
 * @throws where the format is unknown or the text is not of it
 */
export async function readBibliography(file: string, text: string): Promise<CslItem[]> {
  if (file.endsWith('.json')) {
    const read: unknown = JSON.parse(text);
    return (Array.isArray(read) ? read : [read]) as CslItem[];
  }
  const { Cite } = await import('@citation-js/core');
  if (file.endsWith('.bib')) {
    await import('@citation-js/plugin-bibtex');
  } else if (file.endsWith('.ris')) {
    await import('@citation-js/plugin-ris');
  } else {
    throw new Error(`${file}: the name must end in .csl.json, .json, .bib or .ris.`);
  }
  const forceType = file.endsWith('.bib') ? '@bibtex/text' : '@ris/file';
  return new Cite(text, { forceType }).data as CslItem[];
}
