import { groupBy } from '../library/group.ts';
import type { Entries, Entry } from '../schema/collections.ts';
import { slugOf } from '../text/fold.ts';
import { spelling } from '../text/terms.ts';
import { entryFile, nameOf, type Problem } from './problem.ts';

type PaperEntry = Entry<'papers'>;

const identifierNames = { arxiv: 'arXiv identifier', doi: 'DOI' } as const;

/** Facts that two entries cannot share, and values that stand twice in one list. */
export function findDuplicates({ papers, glossary }: Entries): Problem[] {
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
    ...repeatedTerms(glossary),
  ];
}

/** Names of terms that an earlier term has: a text that uses one could mean either. */
function repeatedTerms(terms: readonly Entry<'glossary'>[]): Problem[] {
  const firstOf = new Map<string, string>();
  return terms.flatMap(({ id, data }) =>
    [data.title, ...data.aliases].flatMap((name, n): Problem[] => {
      const first = firstOf.get(spelling(name)) ?? id;
      firstOf.set(spelling(name), first);
      if (first === id) return [];
      return [
        {
          kind: 'duplicate-term',
          file: entryFile('glossary', id),
          place: { path: n === 0 ? ['title'] : ['aliases', n - 1] },
          message: `"${name}" names the term of content/glossary/${first}.mdx too.`,
          mend: 'If both mean the same, keep one term; else leave the word to the one that it names best.',
        },
      ];
    }),
  );
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
