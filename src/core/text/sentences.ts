/** A sentence, and from where up to where it stands in its text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A full stop after one of these ends no sentence, nor does one after an initial. */
const abbreviated = /(?:^|[\s(“"])(?:e\.g|i\.e|cf|vs|et al|approx|resp|Dr|Prof|\p{Lu})\.$/u;
const numbered = /(?:^|[\s(“"])(?:no|nos|fig|figs|eq|eqs|sec)\.$/iu;

/** An empty line, or what ends a sentence with the marks that close it. */
const stop = /\n\s*\n|[.?!…]+["”’')\]]*(?=\s)/g;

/** Takes a text apart into sentences. A paragraph ends one, whatever stands there. */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const end = (at: number) => {
    const [, lead, words] = /^(\s*)([\s\S]*?)\s*$/.exec(text.slice(start, at))!;
    const from = start + lead!.length;
    if (/[\p{L}\p{N}]/u.test(words!))
      found.push({ start: from, end: from + words!.length, words: words! });
    start = at;
  };
  for (const { 0: marks, index } of text.matchAll(stop)) {
    const at = index + marks.length;
    const isParagraph = !marks.trim();
    if (
      isParagraph ||
      endsSentence(text.slice(Math.max(start, at - 12), at), text.slice(at, at + 12))
    )
      end(at);
  }
  end(text.length);
  return found;
}

/** Before a small letter a text goes on: "etc. in their order". */
const endsSentence = (before: string, after: string) =>
  !abbreviated.test(before) &&
  !/^\s+\p{Ll}/u.test(after) &&
  !(numbered.test(before) && /^\s+\d/.test(after));
