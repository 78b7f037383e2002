/** Papers that a reader chose, in the reader’s order, under a title. The address holds it all. */
export interface Selection {
  readonly keys: readonly string[];
  /** Empty where the reader gave none. */
  readonly title: string;
}

/** The most papers of a selection: an address of about 4,500 characters, which servers still take. */
export const mostSelected = 200;

/** The most characters of a title. */
export const longestTitle = 120;

/** A title in one line, as long as one may be; never cut within a character, which no address can hold. */
export const tidyTitle = (title: string): string =>
  [...title.replace(/\s+/g, ' ').trim()].slice(0, longestTitle).join('');

/**
 * Reads the selection that an address asks for, as `?papers=sun2023spectr,ren2024mamba`.
 *
 * @param now the key that a paper has now, by one that it had when the address was written
 * @returns it, and how many papers it names beyond the most that a selection holds
 */
export function readSelection(
  search: string,
  now: ReadonlyMap<string, string> = new Map(),
): { selection: Selection; beyond: number } {
  const query = new URLSearchParams(search);
  const named = query.getAll('papers').join().split(',');
  const asked = named.map((key) => key.trim()).filter(Boolean);
  const keys = [...new Set(asked.map((key) => now.get(key) ?? key))];
  return {
    selection: { keys: keys.slice(0, mostSelected), title: tidyTitle(query.get('title') ?? '') },
    beyond: Math.max(0, keys.length - mostSelected),
  };
}

/** Writes a selection as the query of an address; nothing where it is empty. */
export function writeSelection({ keys, title }: Selection): string {
  const parts = [
    keys.length > 0 && `papers=${keys.map(encodeURIComponent).join(',')}`,
    title !== '' && `title=${encodeURIComponent(title)}`,
  ].filter(Boolean);
  return parts.length ? `?${parts.join('&')}` : '';
}

/** With a paper at the end; the same where it is there already, or no more fit. */
export const withPaper = (selection: Selection, key: string): Selection =>
  selection.keys.includes(key) || selection.keys.length >= mostSelected
    ? selection
    : { ...selection, keys: [...selection.keys, key] };

export const withoutPaper = (selection: Selection, key: string): Selection => ({
  ...selection,
  keys: selection.keys.filter((other) => other !== key),
});

/** With a paper one place nearer to the beginning (-1) or to the end (1), where there is one. */
export function withMoved(selection: Selection, key: string, by: -1 | 1): Selection {
  const keys = [...selection.keys];
  const from = keys.indexOf(key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= keys.length) return selection;
  keys.splice(from, 1);
  keys.splice(to, 0, key);
  return { ...selection, keys };
}
