import { distance } from 'fastest-levenshtein';
import { fold, slugOf } from '../text/fold.ts';
import type { CslItem, CslName } from './csl-item.ts';

/** Whether two records tell of one paper: nearly the same title, or the same first author and year or so. */
export function isSameWork(one: CslItem, other: CslItem): boolean {
  const [a, b] = [one, other].map(({ title = '' }) => slugOf(title)) as [string, string];
  const unlike = distance(a, b) / Math.max(a.length, b.length, 1);
  const begins = a.startsWith(b) || b.startsWith(a);
  if (unlike <= 0.25 || (begins && Math.min(a.length, b.length) > 10)) return true;
  const alike = (one.author ?? []).filter((name) =>
    other.author?.some((theirs) => familyOf(name) && familyOf(theirs) === familyOf(name)),
  );
  const fewest = Math.min(one.author?.length ?? 0, other.author?.length ?? 0);
  return unlike <= 0.6 && fewest > 0 && alike.length >= Math.max(1, fewest * 0.7);
}

/**
 * The record of a published version with what arXiv says of the same paper: the version
 * published is cited, and arXiv tells the title the list knows it by, its day, its abstract.
 */
export function withArxiv(published: CslItem, arxiv: CslItem): CslItem {
  const isRenamed = slugOf(published.title ?? '') !== slugOf(arxiv.title ?? '');
  const author = published.author ?? arxiv.author;
  return {
    ...published,
    title: arxiv.title ?? published.title,
    author,
    submitted: arxiv.submitted,
    abstract: arxiv.abstract ?? published.abstract,
    custom: {
      ...published.custom,
      ...arxiv.custom,
      later_title: isRenamed && arxiv.title ? published.title : undefined,
      authors_arxiv: hasOtherOrder(author, arxiv.author) ? arxiv.author : undefined,
    },
  };
}

/** A record, and from another of the same paper what the first does not say. */
export const withGapsFilled = (item: CslItem, other: CslItem): CslItem => ({
  ...other,
  ...withoutGaps(item),
  custom: { ...other.custom, ...withoutGaps(item.custom ?? {}) },
});

const withoutGaps = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(value).filter(([, part]) => part !== undefined && part !== ''),
  ) as Partial<T>;

const familyOf = ({ family, literal }: CslName) => slugOf(family ?? literal ?? '');

/** Whether the same people stand in another order, or others stand there. */
function hasOtherOrder(one: CslName[] = [], other: CslName[] = []): boolean {
  const whole = ({ family, given, literal }: CslName) =>
    fold([given, family, literal].filter(Boolean).join(' '));
  return (
    other.length > 0 &&
    (one.length !== other.length ||
      one.some(
        (name, n) =>
          !` ${whole(other[n]!)} `.includes(` ${fold(name.family ?? name.literal ?? '')} `),
      ))
  );
}
