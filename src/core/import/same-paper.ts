import { distance } from 'fastest-levenshtein';
import type { Entry } from '../schema/collections.ts';
import { fold } from '../text/fold.ts';
import { segments } from '../text/math.ts';

/** What tells whether two records are of one paper. */
export interface Identity {
  readonly titles: readonly string[];
  readonly arxiv?: string;
  readonly doi?: string;
  readonly acl?: string;
  readonly openreview?: string;
}

export interface SamePaper {
  /** The key of the paper on the list. */
  readonly key: string;
  /** By what it was known: "the arXiv id 2310.15141", "nearly the same title". */
  readonly by: string;
  /** Whether the two titles are not quite the same. */
  readonly isSlip?: boolean;
}

const identifiers = {
  arxiv: 'arXiv id',
  doi: 'DOI',
  acl: 'ACL Anthology id',
  openreview: 'OpenReview id',
} as const;

/**
 * The paper of the list that a record is of: by an identifier, or by a title that differs in
 * case, punctuation and one slip of the pen alone. Other numbers in a title are no slip.
 *
 * @param isDistinct whether a person said that a title nearly the same is of another paper
 */
export function samePaper(
  wanted: Identity,
  papers: readonly Entry<'papers'>[],
  isDistinct = false,
): SamePaper | undefined {
  for (const [kind, name] of Object.entries(identifiers)) {
    const id = wanted[kind as keyof typeof identifiers];
    if (!id) continue;
    const known = papers.find(
      ({ data }) =>
        data.identifiers[kind as keyof typeof identifiers]?.toLowerCase() === id.toLowerCase(),
    );
    if (known) return { key: known.id, by: `the ${name} ${id}` };
  }
  const alike = byTitle(wanted, papers);
  return isDistinct && alike?.isSlip ? undefined : alike;
}

function byTitle(wanted: Identity, papers: readonly Entry<'papers'>[]): SamePaper | undefined {
  const own = wanted.titles.map(letters).filter(({ all }) => all);
  let near: SamePaper | undefined;
  for (const { id, data } of papers) {
    const theirs = [data.title, data.publishedTitle ?? ''].map(letters).filter(({ all }) => all);
    const pairs = own.flatMap((one) => theirs.map((other) => [one, other] as const));
    if (pairs.some(([one, other]) => one.all === other.all))
      return { key: id, by: 'the same title' };
    if (!near && pairs.some(([one, other]) => isSlip(one, other)))
      near = { key: id, by: 'nearly the same title', isSlip: true };
  }
  return near;
}

interface Letters {
  readonly all: string;
  /** Its numbers in digits and in Roman signs, which no slip changes. */
  readonly numbers: string;
}

function letters(title: string): Letters {
  const text = fold(
    segments(title)
      .map((part) => ('tex' in part ? part.tex : part.text))
      .join(''),
  );
  const numbers = text.match(/\p{N}+|(?<!\p{L})[ivx]+(?!\p{L})/gu) ?? [];
  return { all: text.replace(/[^\p{L}\p{N}]/gu, ''), numbers: numbers.join(' ') };
}

/** A title of a few letters may be another word; in a long one, a letter too many is a slip. */
const isSlip = (one: Letters, other: Letters): boolean =>
  Math.min(one.all.length, other.all.length) >= 16 &&
  Math.abs(one.all.length - other.all.length) <= 1 &&
  one.numbers === other.numbers &&
  (distance(one.all, other.all) <= 1 || isSwap(one.all, other.all));

/** Whether two letters that stand side by side were swapped. */
function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, n) => letter !== other[n]);
  const swapped = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2);
  return swapped === other;
}
