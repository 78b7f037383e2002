import { keyForm } from '../src/core/import/key.ts';
import type { Wishes } from '../src/core/import/propose.ts';
import { wholeDate } from '../src/core/schema/date.ts';
import { closest } from '../src/core/text/closest.ts';

export const usage = `Usage: npm run new -- 2310.15141
       npm run new -- 10.18653/v1/2023.emnlp-main.91 2023.emnlp-main.600
       npm run new -- --from FILE
       npm run new            (asks, on a terminal)

Makes an entry of each paper: from an arXiv id, a DOI, an id of the ACL Anthology or an address
of one of them, or from FILE, a bibliography as .bib, .ris, .json or .csl.json.

  --topics A,B     its topics; else keywords of the record that are topics of the list, else the
                   nearest topic by the words of its abstract, and two more if clearly near
  --key KEY        its key, as sun2023spectr; else one is made
  --added DATE     the day it comes to the list, as 2026-11-23; else today
  --abstract FILE  its abstract, where the record has none
  --distinct       it is another paper than one with nearly the same title
  --draft          writes an entry even where the check has something to say of it`;

/** The options of the command, as `parseArgs` takes them. */
export const options = {
  from: { type: 'string' },
  topics: { type: 'string' },
  key: { type: 'string' },
  added: { type: 'string' },
  abstract: { type: 'string' },
  distinct: { type: 'boolean' },
  draft: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

interface Options {
  readonly added?: string;
  readonly key?: string;
  readonly topics?: string;
  readonly abstract?: string;
  readonly distinct?: boolean;
}

/**
 * Reads what was asked for on the command line.
 *
 * @param papers how many there are to be added
 * @throws where it cannot be done, with the reason
 */
export function readWishes(
  { added, key, topics, abstract, distinct }: Options,
  papers: number,
  knownTopics: readonly string[],
  taken: ReadonlySet<string>,
): Wishes {
  const day = wholeDate.safeParse(added ?? new Date().toISOString().slice(0, 10));
  if (!day.success)
    throw new Error(`--added is "${added}". Write a day that exists, as 2026-11-23`);
  for (const [name, value] of [
    ['key', key],
    ['abstract', abstract],
  ])
    if (value && papers > 1) throw new Error(`--${name} is for one paper, and here are ${papers}.`);
  if (key !== undefined) expectKey(key, taken);
  return {
    isDistinct: distinct,
    added: day.data,
    key,
    topics: topics === undefined ? undefined : readTopics(topics, knownTopics),
  };
}

function expectKey(key: string, taken: ReadonlySet<string>): void {
  if (!keyForm.test(key))
    throw new Error(`--key is "${key}". Write a family name, a year and a word, as sun2023spectr`);
  if (taken.has(key)) throw new Error(`A paper has or had the key ${key}. Choose another.`);
}

/** Topics as a person writes them, parted by commas or blanks. */
export function readTopics(written: string, known: readonly string[]): string[] {
  const topics = [...new Set(written.split(/[\s,]+/).filter(Boolean))];
  for (const topic of topics)
    if (!known.includes(topic)) {
      const like = closest(topic, known);
      const all = like ? `The closest name is ${like}.` : `There are: ${known.join(', ')}.`;
      throw new Error(`There is no topic "${topic}". ${all}`);
    }
  if (topics.length < 1 || topics.length > 4) throw new Error('A paper has one to four topics.');
  return topics;
}
