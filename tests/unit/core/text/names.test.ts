import { describe, expect, test } from 'vitest';
import {
  byline,
  fullName,
  nameSlug,
  parseName,
  shortName,
  sortingName,
  writeName,
  type Name,
} from '#core/text/names.ts';

describe('parseName', () => {
  test.each<[string, Name]>([
    ['Le, Quoc V.', { family: 'Le', given: 'Quoc V.' }],
    ['Sukarno,', { family: 'Sukarno' }],
    ['NLLB Team', { group: 'NLLB Team' }],
    ['van der Berg, Jan Willem', { family: 'van der Berg', given: 'Jan Willem' }],
    ['Brown Jr., Tom', { family: 'Brown Jr.', given: 'Tom' }],
    ['  Lind ,  Per ', { family: 'Lind', given: 'Per' }],
  ])('reads "%s"', (written, name) => {
    expect(parseName(written)).toEqual(name);
  });

  test.each(['Le, Quoc V.', 'Sukarno,', 'NLLB Team', 'Brown Jr., Tom'])(
    'writes "%s" as it was read',
    (written) => {
      expect(writeName(parseName(written))).toBe(written);
    },
  );
});

describe('a name in the forms that are printed', () => {
  test.each([
    ['Le, Quoc V.', 'Quoc V. Le', 'Le', 'Le Quoc V.', 'le-quoc-v'],
    ['Sukarno,', 'Sukarno', 'Sukarno', 'Sukarno', 'sukarno'],
    ['NLLB Team', 'NLLB Team', 'NLLB Team', 'NLLB Team', 'nllb-team'],
    [
      'van der Berg, Jan',
      'Jan van der Berg',
      'van der Berg',
      'van der Berg Jan',
      'van-der-berg-jan',
    ],
  ])(
    'prints "%s" whole, short, for sorting and in an address',
    (written, full, short, sorting, slug) => {
      const name = parseName(written);
      expect([fullName(name), shortName(name), sortingName(name), nameSlug(name)]).toEqual([
        full,
        short,
        sorting,
        slug,
      ]);
    },
  );

  test('gives names that differ in accents alone one address', () => {
    expect(nameSlug(parseName('Wójcik, Łukasz'))).toBe(nameSlug(parseName('Wojcik, Lukasz')));
  });

  test('has an address for a name that is all signs', () => {
    expect(nameSlug({ group: '***' })).toBe('name');
  });
});

describe('byline', () => {
  const names = ['Okafor, Ada', 'NLLB Team', 'Lind, Per'].map(parseName);

  test.each([
    ['prints nothing for nobody', 0, ''],
    ['prints one author by the family name', 1, 'Okafor'],
    ["prints two authors with 'and'", 2, 'Okafor and NLLB Team'],
    ["prints 'et al.' from three authors on", 3, 'Okafor et al.'],
  ])('%s', (_, count, expected) => {
    expect(byline(names.slice(0, count))).toBe(expected);
  });
});
