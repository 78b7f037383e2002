import type { Dated, Mark, Marks } from './marks.ts';

/** What came of bringing marks in: all marks, and the keys of the papers by what happened. */
export interface Merged {
  readonly marks: Map<string, Mark>;
  /** Papers of which something was taken over. */
  readonly taken: readonly string[];
  /** Papers of which something here was kept in spite of another value. */
  readonly kept: readonly string[];
}

/** Which value counts where both sides have one and the two differ. */
export type MergeRule = 'the newer' | 'the one here';

/**
 * Brings marks in beside those that are here: per paper, and in it for the status and
 * for the note, what is missing here is taken, and where both differ the rule decides.
 * Nothing is ever taken away.
 */
export function mergeMarks(here: Marks, incoming: Marks, rule: MergeRule = 'the newer'): Merged {
  const marks = new Map(here);
  const taken = new Set<string>();
  const kept = new Set<string>();

  for (const [key, theirs] of incoming) {
    const ours = here.get(key);
    const pick = <Value>(our?: Dated<Value>, their?: Dated<Value>): Dated<Value> | undefined => {
      if (!their || our?.value === their.value) return our;
      const isTaken = !our || (rule === 'the newer' && their.at > our.at);
      (isTaken ? taken : kept).add(key);
      return isTaken ? their : our;
    };
    marks.set(key, {
      title: ours?.title ?? theirs.title,
      status: pick(ours?.status, theirs.status),
      note: pick(ours?.note, theirs.note),
    });
  }
  return { marks, taken: [...taken], kept: [...kept] };
}

/**
 * The marks under the keys that their papers have now. Where a paper is marked under
 * several, they are brought together, and the newer counts.
 *
 * @param now the key of a paper now, by one that it had before
 */
export function underKeysNow(marks: Marks, now: ReadonlyMap<string, string>): Marks {
  return [...marks].reduce<Marks>((under, [key, mark]) => {
    const current = now.get(key);
    if (!current) return under;
    const others = new Map(under);
    others.delete(key);
    return mergeMarks(others, new Map([[current, mark]])).marks;
  }, marks);
}
