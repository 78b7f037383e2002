import { partsOf } from './parts.ts';
import type { QueryWord } from './query.ts';
import type { Match, WordIndex } from './word-index.ts';

/** Where a word of a query was found. */
export interface Evidence {
  /** The word, or what it was corrected to. */
  readonly word: string;
  /** How much it tells, in natural units of information: rare words tell more. */
  readonly idf: number;
  /** Whether no paper has the word itself, but only longer ones that begin with it. */
  readonly isBegun: boolean;
  /** By paper: how much it says there, and at which words of the text, each with the form that was found. */
  readonly papers: ReadonlyMap<string, Found>;
}

export interface Found {
  /** From 0 to 1. */
  readonly score: number;
  /** 1 where the paper has the word itself, less where it has only a longer one. */
  readonly share: number;
  readonly at: ReadonlyMap<number, string>;
}

/** What the index has of one form of a word. */
interface Form {
  readonly form: string;
  readonly matches: readonly Match[];
  /** The papers that have the word itself, and not only one that begins with it. */
  readonly whole: ReadonlySet<string>;
}

/**
 * Asks the index for the words of a query, each in all its forms.
 *
 * @param total how many papers the index holds
 * @returns for each word what was found of it; nothing where no paper has it
 */
export const lookUp = (
  index: WordIndex,
  words: readonly QueryWord[],
  total: number,
): Promise<(Evidence | undefined)[]> =>
  Promise.all(
    words.map(async ({ text, spellings, isSmall }, n) => {
      const joined = [join(words, n - 1), join(words, n)].filter((form) => form !== undefined);
      const [own, ...others] = await Promise.all(
        [text, ...spellings, ...joined].map((form) => findForm(index, form)),
      );
      const isKnown = own!.whole.size > 0 || (await begins(index, text, own!.matches));
      const forms = others.filter(({ whole }) => whole.size > 0);
      const found = gather(text, isKnown ? [own!, ...forms] : forms, total);
      return found && isSmall ? { ...found, idf: smallShare * found.idf } : found;
    }),
  );

/** What a small word tells, of what another as rare as it would. */
const smallShare = 0.3;

/** A word and the next written together, where they may be one: "fine tuning". */
const join = (words: readonly QueryWord[], at: number): string | undefined =>
  words[at]?.goesOn && words[at + 1] ? words[at].text + words[at + 1]!.text : undefined;

/** Finds an identifier, which is one word of the index. */
export async function lookUpIdentifier(
  index: WordIndex,
  id: string,
): Promise<Evidence | undefined> {
  const matches = await index.find(id, true);
  const papers = matches.map(
    ({ id: paper, locations }) =>
      [paper, { score: 1, share: 1, at: new Map(locations.map((at) => [at, id])) }] as const,
  );
  return papers.length
    ? { word: id, idf: identifierIdf, isBegun: false, papers: new Map(papers) }
    : undefined;
}

/** An identifier tells all there is to tell. */
const identifierIdf = 20;

async function findForm(index: WordIndex, form: string): Promise<Form> {
  const [matches, whole] = await Promise.all([index.find(form), index.find(form, true)]);
  return { form, matches, whole: new Set(whole.map(({ id }) => id)) };
}

/**
 * Whether a word of a paper found begins with this one. Pagefind answers a word that it
 * does not know with the papers of the longest word that this one begins with.
 */
async function begins(index: WordIndex, word: string, matches: readonly Match[]) {
  const [first] = matches;
  if (!first) return false;
  const { words } = await index.read(first.id);
  return first.locations.some((at) =>
    partsOf(words[at] ?? '').some((part) => part.startsWith(word)),
  );
}

/** What a paper counts that has only a longer word. */
const longerShare = 0.4;

/** Joins what was found under several forms of one word. */
function gather(word: string, forms: readonly Form[], total: number): Evidence | undefined {
  const papers = new Map<string, { score: number; share: number; at: Map<number, string> }>();
  const whole = new Set(forms.flatMap((form) => [...form.whole]));
  for (const { form, matches } of forms) {
    const most = Math.max(...matches.map(({ score }) => score));
    for (const { id, score, locations } of matches) {
      const share = whole.size && !whole.has(id) ? longerShare : 1;
      const paper = papers.get(id) ?? { score: 0, share, at: new Map<number, string>() };
      paper.score = Math.max(paper.score, (share * score) / most);
      for (const at of locations) if (!paper.at.has(at)) paper.at.set(at, form);
      papers.set(id, paper);
    }
  }
  if (papers.size === 0) return undefined;
  const idf = idfOf(whole.size || papers.size, total);
  return { word, idf, isBegun: !whole.size, papers };
}

/** How much it tells that a paper has something that so many of them have. */
export const idfOf = (having: number, total: number): number =>
  Math.log(1 + (total - having + 0.5) / (having + 0.5));
