import type { CslItem } from '../src/core/import/csl-item.ts';
import {
  proposeEntry,
  type ListSoFar,
  type Proposal,
  type Proposed,
  type Wishes,
} from '../src/core/import/propose.ts';
import { samePaper, type SamePaper } from '../src/core/import/same-paper.ts';
import type { Wanted } from '../src/core/import/wanted.ts';
import { formatProblems } from '../src/core/problems/format.ts';
import type { Entry } from '../src/core/schema/collections.ts';
import { addFile } from '../src/entries/add-entry.ts';
import { checkNewPaper } from '../src/entries/check-entry.ts';
import { readContent } from '../src/entries/read-content.ts';
import { readEntry } from '../src/entries/read-entry.ts';
import { writeEntry } from '../src/entries/write-entry.ts';
import { shownFolder } from './environment.ts';

/** What became of a paper that was to be added. */
export type Outcome =
  | ({ readonly kind: 'written'; readonly key: string } & Proposal)
  | Exclude<Proposed, { kind: 'proposal' }>;

/** A list that entries are added to, one after the other. */
export interface GrowingList {
  readonly soFar: ListSoFar;
  /** The paper that an id leads to, where it is on the list: it needs not be asked for. */
  readonly find: (wanted: Wanted) => SamePaper | undefined;
  readonly propose: (item: CslItem, wishes: Wishes) => Proposed;
  /** Writes what was proposed, where the check has nothing to say of it or a draft will do. */
  readonly write: (proposal: Proposal, isDraft: boolean) => Outcome;
}

export function readGrowingList(folder: string): GrowingList {
  const { entries, published, redirects, proses } = readContent(folder);
  const papers: Entry<'papers'>[] = [...entries.papers];
  const addresses = [...published, ...redirects.keys(), ...papers.map(({ id }) => `papers/${id}`)];
  const taken = new Set(
    addresses.filter((one) => one.startsWith('papers/')).map((one) => one.slice('papers/'.length)),
  );
  const topics = entries.topics.map(({ id, data: { title, summary } }) => {
    return { id, title, summary, text: proses.get(`topics/${id}.mdx`)?.text ?? '' };
  });
  const soFar = { papers, topics, taken };
  return {
    soFar,
    find: ({ service, id }) => samePaper({ titles: [], [service]: id }, papers),
    propose: (item, wishes) => proposeEntry(item, soFar, wishes),
    write: (proposal, isDraft) => {
      const { key } = proposal.paper;
      const text = writeEntry(proposal.paper);
      const problems = checkNewPaper(key, text, entries);
      if (problems.length && !isDraft) {
        const why = [
          'the entry would not pass the check.',
          ...lacks(proposal, topics),
          '--draft writes it all the same.',
        ].join(' ');
        const told = formatProblems(problems, shownFolder(folder));
        return { kind: 'refused', why: `${why}\n\n${told}\n` };
      }
      try {
        addFile(folder, `papers/${key}.mdx`, text);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        return {
          kind: 'refused',
          why: `papers/${key}.mdx is there already. Choose another key with --key.`,
        };
      }
      taken.add(key);
      const { entry } = readEntry('papers', key, text);
      if (entry) papers.push(entry as Entry<'papers'>);
      return { ...proposal, kind: 'written', key };
    },
  };
}

/** What a person can give at once where the record has it not. */
function lacks({ paper: { fields } }: Proposal, topics: ListSoFar['topics']): string[] {
  const ids = topics.map(({ id }) => id).join(', ');
  return [
    !fields.abstract && 'The record has no abstract: give it, as --abstract FILE.',
    !(fields.topics as string[]).length &&
      (ids
        ? `Its words are near to no topic: choose one, as --topics ${topics[0]!.id}, of ${ids}.`
        : 'The list has no topic yet: write one in content/topics first.'),
  ].filter((lack) => lack !== false);
}
