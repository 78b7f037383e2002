import { bibliographies, type BibliographyEnding } from '../cite/bibliography.ts';
import type { Addresses } from '../describe/addresses.ts';
import type { Paper } from '../library/types.ts';
import { version } from './values.ts';

const folder = `v${version}`;

/** Where a file of the data lies, whole. */
export const apiUrl = (file: string, { urls, absolute }: Addresses): string =>
  absolute(urls.api(`${folder}/${file}`));

/** Where a schema lies, whole. */
export const schemaUrl = (name: string, at: Addresses): string =>
  apiUrl(`schemas/${name}.json`, at);

/** The record of a paper. */
export const recordUrl = (key: string, at: Addresses): string => apiUrl(`papers/${key}.json`, at);

/** The page of a paper. */
export const pageUrl = ({ key }: Pick<Paper, 'key'>, { urls, absolute }: Addresses): string =>
  absolute(urls.paper(key));

/** Files for reference managers, as records name them. */
export const bibliographyFiles = (
  endings: readonly BibliographyEnding[],
  url: (ending: BibliographyEnding) => string,
) =>
  endings.map((ending) => ({
    format: bibliographies[ending].name,
    mediaType: bibliographies[ending].mediaType,
    url: url(ending),
  }));
