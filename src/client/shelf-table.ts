import type { ShelfPaper } from '#core/shelf/table.ts';
import { urls } from '#urls';

let loading: Promise<ShelfPaper[]> | undefined;

/** The papers of the list, asked for once; a load that fails is forgotten, so that the next asks again. */
export function loadShelfTable(): Promise<ShelfPaper[]> {
  loading ??= fetch(urls.shelfTable())
    .then((response) => {
      if (!response.ok) throw new Error(`${response.status} for the table of papers`);
      return response.json() as Promise<ShelfPaper[]>;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
