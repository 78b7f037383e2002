/** Endings that British and American English write in two ways, each with the other. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/is(e[drs]?|ing|ations?|able)$/, 'iz$1'],
  [/iz(e[drs]?|ing|ations?|able)$/, 'is$1'],
  [/ys(e[drs]?|ing)$/, 'yz$1'],
  [/yz(e[drs]?|ing)$/, 'ys$1'],
  [/our((?:s|ed|ing|al|ite|ites|able|hood|hoods|ful)?)$/, 'or$1'],
  [/([^aeiou]|vi|ho)or((?:s|ed|ing|al|ite|ites|able|hood|hoods|ful)?)$/, '$1our$2'],
  [/([aeiou])ll(ed|ing|er|ers)$/, '$1l$2'],
  [/([aeiou])l(ed|ing|er|ers)$/, '$1ll$2'],
  [/([tb])re(s?)$/, '$1er$2'],
  [/([tb])er(s?)$/, '$1re$2'],
  [/ogue(s?)$/, 'og$1'],
  [/og(s?)$/, 'ogue$1'],
  [/ence(s?)$/, 'ense$1'],
  [/ense(s?)$/, 'ence$1'],
  [/programme(s?)$/, 'program$1'],
];

/** How else a word is spelled: "quantisation" for "quantization". Not all of these are words. */
export function spellings(word: string): string[] {
  if (word.length < 5) return [];
  return pairs.filter(([from]) => from.test(word)).map(([from, to]) => word.replace(from, to));
}
