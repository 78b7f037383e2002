import { readingOf } from '#core/course/reading.ts';
import { library } from '#library';

/** The papers of the list for a selection of them; asked for on the page of selections alone. */
export const GET = () =>
  Response.json(library.papers.map((paper) => readingOf(paper, library.moved)));
