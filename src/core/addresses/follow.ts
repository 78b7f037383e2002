import type { EntryAddress, Redirects } from '../schema/redirects.ts';

/** Where an address leads: to its last stop, or round and round through these. */
export type Course = { readonly end: EntryAddress } | { readonly circle: readonly EntryAddress[] };

/** Follows an address from line to line until one says no more of it than that it is there or removed. */
export function follow(start: EntryAddress, redirects: Redirects): Course {
  const passed = [start];
  for (;;) {
    const next = redirects.get(passed.at(-1)!);
    if (typeof next !== 'string') return { end: passed.at(-1)! };
    if (passed.includes(next)) return { circle: passed.slice(passed.indexOf(next)) };
    passed.push(next);
  }
}

/** Whether someone may come by this address: it was published, or one that was leads to it. */
export const isInUse = (
  address: EntryAddress,
  published: readonly EntryAddress[],
  redirects: Redirects,
): boolean => published.includes(address) || [...redirects.values()].includes(address);
