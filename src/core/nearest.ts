import { distance } from 'fastest-levenshtein';

/** An address of the site and the title of what stands there. */
export type Address = readonly [url: string, title: string];

const most = 5;

/** What tells one address from another: the last part, without case and file endings. */
const tellingPart = (path: string) =>
  (
    path
      .toLowerCase()
      .replace(/(?:index)?\.(?:html?|mdx?|bib)$/, '')
      .match(/[^/]+/g) ?? []
  ).at(-1) ?? '';

/**
 * The addresses most like the one asked for, the nearest first; none where none is like it.
 * One that is less than half as long cannot be, and a very long one is looked at in no time.
 */
export function nearestAddresses(asked: string, addresses: readonly Address[]): Address[] {
  const wanted = tellingPart(asked);
  if (!wanted) return [];
  return addresses
    .map((address) => ({ address, part: tellingPart(address[0]) }))
    .filter(({ part }) => wanted.length <= 2 * part.length)
    .map(({ address, part }) => {
      const unlike = distance(wanted, part) / Math.max(wanted.length, part.length);
      const holds = wanted.length > 2 && part.includes(wanted);
      return { address, unlike: holds ? Math.min(unlike, 0.3) : unlike };
    })
    .filter(({ unlike }) => unlike <= 0.5)
    .sort((a, b) => a.unlike - b.unlike || (a.address[0] < b.address[0] ? -1 : 1))
    .slice(0, most)
    .map(({ address }) => address);
}
