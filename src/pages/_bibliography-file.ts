import { bibliographies, type BibliographyEnding } from '#core/cite/bibliography.ts';
import type { Paper } from '#core/library/types.ts';

/** A file of these papers for a reference manager, as an endpoint answers with it. */
export const bibliographyFile = (papers: readonly Paper[], ending: BibliographyEnding): Response =>
  new Response(bibliographies[ending].format(papers), {
    headers: { 'Content-Type': `${bibliographies[ending].mediaType}; charset=utf-8` },
  });
