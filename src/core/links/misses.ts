import { z } from 'zod';
import { verdictOf, type Outcome } from './verdict.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Addresses that were not found, and the day on which each was first missed since it was last found. */
export type Misses = Readonly<Record<string, string>>;
const misses = z.record(z.string(), day);

/** How many days a link must have been missed before it is called dead; a week, less a late start. */
const patience = 6;

export interface Judgement {
  readonly misses: Misses;
  readonly dead: readonly string[];
}

/**
 * What is known of all links after asking: one that was found is forgotten, one that was
 * missed is remembered, one that gave no clear answer stays as it was. Dead is one that was
 * missed now, and a week ago or more.
 *
 * @param today as 2026-11-25
 */
export function judge(
  before: Misses,
  outcomes: ReadonlyMap<string, Outcome>,
  today: string,
): Judgement {
  const now: Record<string, string> = {};
  const dead: string[] = [];
  for (const [url, outcome] of [...outcomes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const verdict = verdictOf(outcome);
    const first = before[url] ?? (verdict === 'missing' ? today : undefined);
    if (verdict === 'found' || first === undefined) continue;
    now[url] = first;
    if (verdict === 'missing' && daysBetween(first, today) >= patience) dead.push(url);
  }
  return { misses: now, dead };
}

const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

const start = '<!-- misses ';
const end = ' -->';

/** What is remembered, as a comment in Markdown; no address can end it. */
export function writeMisses(misses: Misses): string {
  const text = JSON.stringify(misses).replace(
    /[<>-]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );
  return `${start}${text}${end}`;
}

/** Reads what was remembered; what cannot be read was never missed. */
export function readMisses(text: string): Misses {
  const from = text.lastIndexOf(start);
  if (from < 0) return {};
  const written = text.slice(from + start.length).split(end)[0]!;
  try {
    return misses.parse(JSON.parse(written));
  } catch {
    return {};
  }
}
