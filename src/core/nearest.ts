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

/** The addresses most like the one asked for, the nearest first; none where none is like it. */
export function nearestAddresses(asked: string, addresses: readonly Address[]): Address[] {
  const wanted = tellingPart(asked);
  if (!wanted) return [];
  return addresses
    .map((address) => {
      const part = tellingPart(address[0]);
      const unlike = distance(wanted, part) / Math.max(wanted.length, part.length);
      const holds = wanted.length > 2 && part.includes(wanted);
      return { address, unlike: holds ? Math.min(unlike, 0.3) : unlike };
    })
    .filter(({ unlike }) => unlike <= 0.5)
    .sort((a, b) => a.unlike - b.unlike || (a.address[0] < b.address[0] ? -1 : 1))
    .slice(0, most)
    .map(({ address }) => address);
}
