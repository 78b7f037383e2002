import { groupBy } from '../library/group.ts';
import type { Entries, Entry } from '../schema/collections.ts';
import { slugOf } from '../text/fold.ts';
import { entryFile, nameOf, type Problem } from './problem.ts';

type PaperEntry = Entry<'papers'>;

const identifierNames = { arxiv: 'arXiv identifier', doi: 'DOI' } as const;

/** Facts that two entries cannot share, and values that stand twice in one list. */
export function findDuplicates({ papers }: Entries): Problem[] {
  return [
    ...(['arxiv', 'doi'] as const).flatMap((kind) =>
      shared(papers, ({ data }) => data.identifiers[kind]?.toLowerCase()).map(
        ([entry, first]): Problem => ({
          kind: 'duplicate-identifier',
          file: entryFile('papers', entry.id),
          place: { path: ['identifiers', kind] },
          message: `The ${identifierNames[kind]} ${entry.data.identifiers[kind]} belongs to content/papers/${first.id}.mdx too.`,
          mend: 'If both are the same paper, keep one entry; else correct the identifier that is wrong.',
        }),
      ),
    ),
    ...shared(papers, ({ data }) => slugOf(data.title)).map(([entry, first]): Problem => ({
      kind: 'duplicate-title',
      file: entryFile('papers', entry.id),
      place: { path: ['title'] },
      message: `The title is that of content/papers/${first.id}.mdx too.`,
      mend: 'If both are the same paper, keep one entry; else write each title in full, as its paper prints it.',
    })),
    ...papers.flatMap(repeatedValues),
  ];
}

/** Each entry whose value an earlier one has, with that earlier one. */
function shared(
  papers: readonly PaperEntry[],
  value: (entry: PaperEntry) => string | undefined,
): [entry: PaperEntry, first: PaperEntry][] {
  const withValue = papers.filter((entry) => value(entry));
  return [...groupBy(withValue, (entry) => value(entry)!).values()].flatMap(([first, ...rest]) =>
    rest.map((entry): [PaperEntry, PaperEntry] => [entry, first!]),
  );
}

function repeatedValues({ id, data }: PaperEntry): Problem[] {
  const lists: [field: string, values: string[], part?: string][] = [
    ['topics', data.topics],
    ['authors', data.authors],
    ['findings', data.findings?.map((finding) => finding.id) ?? [], 'id'],
  ];
  return lists.flatMap(([field, values, part]) =>
    values.flatMap((value, n) => {
      if (values.indexOf(value) === n) return [];
      const path = part ? [field, n, part] : [field, n];
      return {
        kind: 'repeated-value' as const,
        file: entryFile('papers', id),
        place: { path },
        message: `${nameOf(path)} is "${value}", which stands further up already.`,
        mend:
          field === 'findings' ? 'Give each finding an id of its own.' : 'Remove one of the two.',
      };
    }),
  );
}
