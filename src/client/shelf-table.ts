import { once } from '#core/once.ts';
import type { ShelfPaper } from '#core/shelf/table.ts';
import { urls } from '#urls';

/** The papers of the list, asked for once; a load that fails is forgotten, so that the next asks again. */
export const loadShelfTable = once(async (): Promise<ShelfPaper[]> => {
  const response = await fetch(urls.shelfTable());
  if (!response.ok) throw new Error(`${response.status} for the table of papers`);
  return (await response.json()) as ShelfPaper[];
});
