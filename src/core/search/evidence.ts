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

/** Two words of a query, one after the other, that stand together in papers. */
export interface Pair {
  /** The place of the first of the two among the words. */
  readonly word: number;
  readonly idf: number;
  /** Papers in which they stand together. */
  readonly papers: ReadonlySet<string>;
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

/** Words that stand so near are taken together: "cost of inference". */
const nearest = 2;

/** Whether a word that stands at the second place belongs to one at the first. */
export const isTogether = (first: number, second: number): boolean =>
  second >= first && second <= first + nearest;

/** The pairs of words of a query that stand together somewhere. */
export function pairsOf(evidence: readonly Evidence[], total: number): Pair[] {
  return evidence.flatMap(({ papers: first }, word) => {
    const second = evidence[word + 1]?.papers;
    if (!second) return [];
    const papers = new Set<string>();
    for (const [id, { at }] of first) {
      const places = second.get(id)?.at;
      if (places && [...at.keys()].some((from) => hasOneNear(places, from))) papers.add(id);
    }
    return papers.size ? [{ word, papers, idf: idfOf(papers.size, total) }] : [];
  });
}

function hasOneNear(places: ReadonlyMap<number, string>, from: number): boolean {
  for (let at = from; at <= from + nearest; at++) if (places.has(at)) return true;
  return false;
}

/** How much it tells that a paper has something that so many of them have. */
const idfOf = (having: number, total: number): number =>
  Math.log(1 + (total - having + 0.5) / (having + 0.5));
