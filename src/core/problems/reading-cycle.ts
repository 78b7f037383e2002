import type { Entries } from '../schema/collections.ts';
import { entryFile, type Problem } from './problem.ts';

/** Papers of which each is to be read before the next, and the last before the first. */
export function findReadingCycles({ papers }: Entries): Problem[] {
  const next = new Map(
    papers.map(({ id, data }) => [
      id,
      data.relations.filter(({ kind, paper }) => kind === 'read-before' && paper !== id),
    ]),
  );
  const ends = new Map(
    [...next].map(([id, relations]) => [id, relations.map(({ paper }) => paper)]),
  );
  return cycles(ends).map((cycle) => {
    const id = cycle.at(-1)!;
    const to = cycle[0]!;
    const entry = papers.find((each) => each.id === id)!;
    const n = entry.data.relations.findIndex(
      ({ kind, paper }) => kind === 'read-before' && paper === to,
    );
    return {
      kind: 'reading-cycle',
      file: entryFile('papers', id),
      place: { path: ['relations', n, 'paper'] },
      message: `"read-before" goes round in a circle: ${[...cycle, to].join(' → ')}.`,
      mend: 'Remove one of these relations, so that a reader can begin somewhere.',
    };
  });
}

/** The circles in a graph: one for each step that leads back to where its walk came from. */
export function cycles(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  for (const start of next.keys()) {
    const walk: { id: string; left: string[] }[] = [];
    const onWalk = new Map<string, number>();
    const enter = (id: string) => {
      onWalk.set(id, walk.length);
      walk.push({ id, left: [...(next.get(id) ?? [])].reverse() });
    };
    if (!done.has(start)) enter(start);
    while (walk.length) {
      const { id, left } = walk.at(-1)!;
      const step = left.pop();
      if (step === undefined) {
        done.add(id);
        onWalk.delete(id);
        walk.pop();
        continue;
      }
      const from = onWalk.get(step);
      if (from !== undefined) found.push(walk.slice(from).map((each) => each.id));
      else if (!done.has(step)) enter(step);
    }
  }
  return found;
}
