import { shelfTable } from '#core/shelf/table.ts';
import { library } from '#library';

/** The papers of the list for the reader's shelf; asked for on the shelf's page alone. */
export const GET = () => Response.json(shelfTable(library.papers, library.moved));
