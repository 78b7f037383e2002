import { readingOf } from '#core/course/reading.ts';
import { formerKeys } from '#core/former-keys.ts';
import { library } from '#library';

/** The papers of the list for a selection of them; asked for on the page of selections alone. */
export function GET() {
  const former = formerKeys(library.moved);
  return Response.json(library.papers.map((paper) => readingOf(paper, former.get(paper.key))));
}
