import type { Marks } from './marks.ts';

/** How many of some papers are marked, and how many of these are read. */
export function progressOf(
  marks: Marks,
  keys: readonly string[],
): { marked: number; read: number } {
  const found = keys.map((key) => marks.get(key)?.status?.value).filter(Boolean);
  return { marked: found.length, read: found.filter((status) => status === 'read').length };
}
