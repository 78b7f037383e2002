/** A term as a text may name it. */
export interface Naming {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** A place in a text where a term is named. */
export interface Mention {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Blanks and hyphens inside a term may be either, or left out: "fine-tuning", "finetuning". */
const separators = /[-\s]+/;

/** Names with capitals, such as "BLEU" and "CoT", are read as written; in others case is free. */
const isAcronym = (name: string) => (name.match(/\p{Lu}/gu) ?? []).length > 1;

/** What is equal for all spellings of a name of a term. */
export function spelling(name: string): string {
  const joined = name.split(separators).join('');
  return isAcronym(name) ? joined : joined.toLowerCase();
}

const pluralOf = (name: string) =>
  /(?:[sxz]|[cs]h)$/.test(name)
    ? `${name}es`
    : /[^aeiou]y$/.test(name)
      ? `${name.slice(0, -1)}ies`
      : `${name}s`;

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * Makes a function that finds where a text names these terms: whole words, in the singular
 * or plural; where two begin at one place, the longer. It reads a text once, however many
 * terms there are.
 */
export function findMentions(terms: readonly Naming[]): (text: string) => Mention[] {
  const names = terms.flatMap(({ id, title, aliases }) =>
    [title, ...aliases].flatMap((name) => [name, pluralOf(name)].map((form) => ({ id, form }))),
  );
  if (names.length === 0) return () => [];
  const idOf = new Map(names.map(({ id, form }) => [spelling(form), id]));
  // In falling order of the alphabet, longer names stand before the names they begin with.
  const order = ({ form }: { form: string }) => spelling(form).toLowerCase();
  const forms = names
    .sort((a, b) => (order(a) < order(b) ? 1 : -1))
    .map(({ form }) => form.split(separators).map(literal).join('[-\\s]?'));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)(?:${[...new Set(forms)].join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const joined = found.split(separators).join('');
      const id = idOf.get(joined) ?? idOf.get(joined.toLowerCase());
      return id === undefined ? [] : [{ id, from: index, to: index + found.length }];
    });
}
