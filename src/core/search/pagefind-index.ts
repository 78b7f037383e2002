import { indexedPaper, type Fragment, type Match, type WordIndex } from './word-index.ts';

/** The part of Pagefind's interface that is used here (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options: (options: PagefindOptions) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: readonly Result[] }>;
}

export interface PagefindOptions {
  /** Folder of the index. */
  basePath?: string;
  /** What stands before the addresses of pages. */
  baseUrl?: string;
  noWorker?: boolean;
  ranking?: Record<string, number>;
}

interface Result {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly data: () => Promise<Fragment>;
}

/** More answers than these are not kept. */
const mostKept = 80;

/**
 * How Pagefind weighs a word in a paper (https://pagefind.app/docs/ranking/): a word that
 * only begins with the one asked for counts little, and long notes are no fault.
 */
const ranking = { termSimilarity: 3, pageLength: 0.5, termSaturation: 1.4, termFrequency: 1 };

/**
 * Starts Pagefind and makes a word index of it.
 *
 * @param options where its index lies
 * @throws where it cannot be loaded
 */
export async function pagefindIndex(
  pagefind: Pagefind,
  options: PagefindOptions,
): Promise<WordIndex> {
  await pagefind.options({ ...options, ranking });
  await pagefind.init();
  const readers = new Map<string, Result['data']>();
  const answers = new Map<string, Promise<readonly Match[]>>();

  const ask = async (query: string): Promise<readonly Match[]> => {
    const { results } = await pagefind.search(query);
    return results.map(({ id, score, words, data }) => {
      readers.set(id, data);
      return { id, score, locations: words };
    });
  };
  return {
    find: (word, whole = false) => {
      // Between quotation marks Pagefind takes a word as it stands.
      const query = whole ? `"${word}"` : word;
      const answer = answers.get(query) ?? ask(query);
      answers.delete(query);
      answers.set(query, answer);
      if (answers.size > mostKept) answers.delete(answers.keys().next().value!);
      return answer;
    },
    read: async (id) => indexedPaper(id, await readers.get(id)!()),
  };
}
