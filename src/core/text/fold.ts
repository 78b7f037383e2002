/** Letters that Unicode does not take apart into a base and an accent. */
const undecomposed: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};

/** Lower case without accents, for comparing, sorting and addresses: "Łukasz" gives "lukasz". */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łøđħıßæœþð]/g, (letter) => undecomposed[letter] ?? letter);
}

/** The part of an address made of a text: "Findings of ACL" gives "findings-of-acl". */
export const slugOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');

/** Orders texts as an index does, accents and case aside, the same on every machine. */
export function compareText(a: string, b: string): number {
  const [left, right] = [fold(a), fold(b)];
  if (left !== right) return left < right ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
