import type { Addresses } from '../describe/addresses.ts';
import { ourLicence } from '../describe/licence.ts';
import type { ReadingPath } from '../library/types.ts';
import { cartridgePage } from './cartridge-page.ts';
import { cartridgeManifest, type CartridgePart } from './manifest.ts';
import type { Revision } from './revision.ts';
import { webLink } from './web-link.ts';

/** Media type of a Common Cartridge 1.1, whose name ends in `.imscc`. */
export const cartridgeType = 'application/vnd.ims.imsccv1p1';

/**
 * The files of a reading path as a Common Cartridge, by their path in it: a page with our
 * reasons, then a web link to each paper. The links lead to the pages of this list and not
 * to the publishers’: those stay where they are when a paper is published or moves, and
 * lead on to the paper, its PDF and its citation.
 */
export function cartridgeFiles(
  path: ReadingPath,
  { urls, absolute }: Addresses,
  about: { siteName: string; language: string; revision?: Revision },
): Map<string, string> {
  const pageOf = (key: string) => absolute(urls.paper(key));
  const { id, title, summary, question, steps } = path;
  const page: CartridgePart = {
    id: 'readings',
    title: 'What to read, and why',
    file: 'readings.html',
    type: 'webcontent',
  };
  const links = steps.map(({ paper: { key, citedTitle } }) => ({
    id: `paper-${key}`,
    title: citedTitle.plain,
    file: `links/${key}.xml`,
    type: 'imswl_xmlv1p1' as const,
    url: pageOf(key),
  }));
  const facts = {
    id,
    title,
    description: `${summary} ${question} From ${about.siteName}, ${absolute(urls.path(id))}`,
    rights: `Our own text: ${ourLicence.name}, ${ourLicence.url}`,
    language: about.language,
  };
  return new Map([
    ['imsmanifest.xml', cartridgeManifest(facts, [page, ...links])],
    [page.file, cartridgePage(path, pageOf, about)],
    ...links.map((link) => [link.file, webLink(link.title, link.url)] as const),
  ]);
}
