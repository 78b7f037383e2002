/** Numbers between 0 and 1, the same ones for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Draws words so that their number grows with the text as it does in real ones: a
 * Pitman-Yor process, whose discount is the exponent of Heaps' law that the growth comes to.
 */
export class WordSource {
  readonly #random: () => number;
  readonly #discount: number;
  readonly #coin: () => string;
  readonly #words: string[] = [];
  readonly #counts: number[] = [];
  readonly #places = new Map<string, number>();
  /** Every word so far, by its place among the words. */
  readonly #text: number[] = [];

  /**
   * @param discount between 0 and 1
   * @param coin makes a word
   */
  constructor(random: () => number, discount: number, coin: () => string) {
    this.#random = random;
    this.#discount = discount;
    this.#coin = coin;
  }

  /** How long the text is, in words, and how many different words it has. */
  get size(): { readonly text: number; readonly words: number } {
    return { text: this.#text.length, words: this.#words.length };
  }

  /** Takes a word of a real text as one of its own. */
  learn(word: string): void {
    const place = this.#places.get(word) ?? this.#words.push(word) - 1;
    this.#places.set(word, place);
    this.#counts[place] = (this.#counts[place] ?? 0) + 1;
    this.#text.push(place);
  }

  draw(): string {
    const { text, words } = this.size;
    const isNew = this.#random() < (1 + this.#discount * words) / (1 + text);
    const word = isNew ? this.#coin() : this.#known();
    this.learn(word);
    return word;
  }

  /** A word as often as it was used before, less the discount. */
  #known(): string {
    for (;;) {
      const place = this.#text[Math.floor(this.#random() * this.#text.length)]!;
      if (this.#random() * this.#counts[place]! >= this.#discount) return this.#words[place]!;
    }
  }
}
