import type { Entry } from '../src/core/schema/collections.ts';
import type { PaperFields } from '../src/core/schema/paper.ts';
import { fold } from '../src/core/text/fold.ts';
import { readNumbers } from '../src/core/text/numbers.ts';
import { seededRandom, WordSource } from './synthetic-words.ts';

/** How fast the vocabulary of the papers and the number of their authors grow. */
const growth = { words: 0.68, names: 0.8 } as const;
/** How often a word is one that the same paper has used before. */
const repeated = 0.2;

/** Papers that look like real ones in length, authors, topics and relations, and say nothing. */
export interface Synthesis {
  readonly papers: Entry<'papers'>[];
  /** Exponent of Heaps' law, over the last nine tenths of the text. */
  readonly heaps: number;
}

/**
 * Makes papers after real ones: each takes the shape of one of these, sentence by sentence,
 * with other words.
 *
 * @param models real entries with their texts
 * @param count how many to make
 */
export function synthesize(
  models: readonly Entry<'papers'>[],
  count: number,
  seed: number,
): Synthesis {
  const random = seededRandom(seed);
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)]!;
  const coin = wordMaker(models, random);
  const words = new WordSource(random, growth.words, coin);
  const names = new WordSource(
    random,
    growth.names,
    () => `${capital(coin())}, ${capital(coin())}`,
  );
  for (const { data, body } of models) {
    for (const [word] of `${data.title} ${data.abstract} ${body}`.matchAll(/(?<!\p{L})\p{L}{2,}/gu))
      if (!readNumbers(word).length) words.learn(word.toLowerCase());
    for (const name of data.authors) if (name.includes(',')) names.learn(name);
  }
  const papers: Entry<'papers'>[] = [];
  const keys: string[] = [];
  let tenth = words.size;
  for (let n = 0; n < count; n++) {
    if (n === Math.floor(count / 10)) tenth = words.size;
    const text = textMaker(words, random, pick);
    const paper = paperLike(pick(models), n, { text, names, pick, random, keys });
    keys.push(paper.id);
    papers.push(paper);
  }
  const end = words.size;
  const heaps = Math.log(end.words / tenth.words) / Math.log(end.text / tenth.text);
  return { papers, heaps };
}

interface Means {
  readonly text: (like: string) => string;
  readonly names: WordSource;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  readonly random: () => number;
  /** Keys of the papers made so far. */
  readonly keys: readonly string[];
}

function paperLike(
  { data, body }: Entry<'papers'>,
  number: number,
  { text, names, pick, random, keys }: Means,
): Entry<'papers'> {
  const year = 2000 + Math.floor(random() * 26);
  const authors = [...new Set(data.authors.map(() => names.draw()))];
  const title = capital(text(data.title));
  const abstract = text(data.abstract);
  const family = fold(authors[0]!.split(',')[0]!).replace(/[^a-z]/g, '');
  const month = 1 + Math.floor(random() * 12);
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  const fields: PaperFields = {
    ...data,
    title,
    publishedTitle: undefined,
    capitals: undefined,
    authors,
    arxivAuthors: undefined,
    submitted: `${year}-${digits(month, 2)}`,
    venue: inYear(data.venue, year),
    identifiers: { arxiv: `${digits(year % 100, 2)}${digits(month, 2)}.${digits(number, 5)}` },
    links: { code: [], data: [], models: [], project: [] },
    position: undefined,
    changes: [],
    remark: undefined,
    withdrawn: undefined,
    unsure: [],
    abstract,
    aliases: data.aliases?.map(text),
    questions: data.questions.map((question) => text(question).slice(0, 110)),
    summary: data.summary && capital(text(data.summary).slice(0, 190)),
    findings: data.findings?.map(({ claim }, n) => ({
      id: `finding-${n + 1}`,
      claim: capital(text(claim)),
      quote: wordsOf(abstract, n),
    })),
    implied: undefined,
    relations: relationsLike(data.relations, keys, pick).map((relation) => ({
      ...relation,
      why: `${capital(text('as a reason of some words'))}.`,
    })),
  };
  return {
    id: `${family}${year}${letters(number)}`,
    data: fields,
    body: bodyLike(body, text),
  };
}

/** The same venue in another year. */
const inYear = (venue: PaperFields['venue'], year: number): PaperFields['venue'] => ({
  ...venue,
  year,
  ...('short' in venue && venue.short && { short: venue.short.replace(/\d{4}/, String(year)) }),
});

/** As many relations to papers made before, no two to the same one. */
function relationsLike(
  relations: PaperFields['relations'],
  keys: readonly string[],
  pick: Means['pick'],
) {
  const papers = new Set(keys.length ? relations.map(() => pick(keys)) : []);
  return [...papers].map((paper, n) => ({ kind: relations[n]!.kind, paper }));
}

/** A number in letters, since a key ends in a word. */
const letters = (number: number): string =>
  [...String(number)].map((digit) => String.fromCharCode(97 + Number(digit))).join('');

/** Some words of a text that stand side by side. */
function wordsOf(text: string, n: number): string {
  const words = text.trim().split(/\s+/);
  const start = (n * 7) % Math.max(1, words.length - 6);
  return words.slice(start, start + 6).join(' ');
}

/** A body with the same headings. */
const bodyLike = (body: string, text: (like: string) => string): string =>
  body
    .split('\n')
    .map((line) => (line.startsWith('#') || !line.trim() ? line : capital(text(line))))
    .join('\n');

/** Makes texts of the same sentences as another, with other words and without numbers. */
function textMaker(
  words: WordSource,
  random: () => number,
  pick: <Value>(values: readonly Value[]) => Value,
): (like: string) => string {
  const used: string[] = [];
  const word = () => {
    const next = used.length && random() < repeated ? pick(used) : words.draw();
    if (next.length > 4) used.push(next);
    return next;
  };
  return (like) =>
    like
      .replace(/\$[^$]*\$|https?:\S+|[\\<>{}[\]()"“”*_`#|&]/g, ' ')
      .replace(/\S*\d\S*/g, 'some')
      .replace(/[\p{L}][\p{L}'’-]*/gu, (old) => (/^\p{Lu}/u.test(old) ? capital(word()) : word()))
      .replace(/\s+/g, ' ')
      .trim();
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Makes words of the syllables of real ones. */
function wordMaker(models: readonly Entry<'papers'>[], random: () => number): () => string {
  const syllables = [
    ...new Set(
      models.flatMap(
        ({ data }) => fold(data.abstract).match(/[^aeiou\W\d_]{1,2}[aeiou]{1,2}/g) ?? [],
      ),
    ),
  ].sort();
  const made = new Set<string>();
  return () => {
    for (;;) {
      const length = 2 + Math.floor(random() * 3);
      const word = Array.from(
        { length },
        () => syllables[Math.floor(random() * syllables.length)],
      ).join('');
      if (made.has(word)) continue;
      made.add(word);
      return word;
    }
  };
}
