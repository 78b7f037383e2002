import type { Mark, Marks, Status } from './marks.ts';

/** The parts of a shelf: what one is at comes first, what has a note alone comes last. */
export const sections = ['reading', 'to-read', 'read', 'note'] as const satisfies (
  Status | 'note'
)[];

export type Section = (typeof sections)[number];

/**
 * The marks of a part, what was set last coming first. Notes alone go by title, so that
 * none moves away while it is written.
 */
export function marksOf(marks: Marks, section: Section): [key: string, mark: Mark][] {
  return [...marks]
    .filter(([, { status }]) => (status?.value ?? 'note') === section)
    .sort(
      ([a, one], [b, other]) =>
        compare(other.status?.at ?? '', one.status?.at ?? '') ||
        compare(one.title, other.title) ||
        compare(a, b),
    );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
