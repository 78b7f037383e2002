import { distance, type Point } from './geometry.ts';

/** How strongly a thing is drawn to another, by its number. */
export interface Tie {
  readonly to: number;
  readonly strength: number;
}

/** Sweeps after which an order that still changes is taken as it is. */
const mostSweeps = 40;
/** Less than this is no gain: sums of floats depend on their order. */
const leastGain = 1e-6;

/**
 * Gives each thing a spot so that things with strong ties come near one another:
 * two of one group change places for as long as that shortens the ties, each counted
 * by its strength.
 *
 * @param spots one for each thing: where it stands at first
 * @param ties of each thing, from both of its ends
 * @param groups the numbers of things that may change places among themselves
 */
export function arrange(
  spots: readonly Point[],
  ties: readonly (readonly Tie[])[],
  groups: readonly (readonly number[])[],
): Point[] {
  const places = [...spots];
  const pull = (thing: number, place: Point, except: number) =>
    ties[thing]!.reduce(
      (sum, { to, strength }) =>
        to === except ? sum : sum + strength * distance(place, places[to]!),
      0,
    );
  const gain = (a: number, b: number) =>
    pull(a, places[a]!, b) +
    pull(b, places[b]!, a) -
    pull(a, places[b]!, b) -
    pull(b, places[a]!, a);

  for (let sweep = 0, changed = true; changed && sweep < mostSweeps; sweep++) {
    changed = false;
    for (const group of groups)
      for (const [i, a] of group.entries())
        for (const b of group.slice(i + 1)) {
          if (gain(a, b) <= leastGain) continue;
          [places[a], places[b]] = [places[b]!, places[a]!];
          changed = true;
        }
  }
  return places;
}

/** The sum of the lengths of all ties, each counted by its strength. */
export const strain = (places: readonly Point[], ties: readonly (readonly Tie[])[]): number =>
  ties.reduce(
    (sum, own, thing) =>
      own.reduce(
        (part, { to, strength }) => part + strength * distance(places[thing]!, places[to]!),
        sum,
      ),
    0,
  );
