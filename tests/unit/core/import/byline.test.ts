import { expect, test } from 'vitest';
import { isCutShort, isDoubtful, splitName } from '#core/import/byline.ts';

test.each([
  ['Caprice Stanley', { family: 'Stanley', given: 'Caprice' }],
  ['Quoc V. Le', { family: 'Le', given: 'Quoc V.' }],
  ['Peter H. N. de With', { family: 'de With', given: 'Peter H. N.' }],
  ['Joost van der Putten', { family: 'van der Putten', given: 'Joost' }],
  ['Tom Brown Jr.', { family: 'Brown', given: 'Tom', suffix: 'Jr.' }],
  ['Sukarno', { literal: 'Sukarno' }],
  ['NLLB Team', { literal: 'NLLB Team' }],
  ['Le Yan', { family: 'Yan', given: 'Le' }],
])('%s is parted', (written, name) => {
  expect(splitName(written)).toEqual(name);
});

test('a person of the list is parted as there', () => {
  const known = ['Ruiz Soto, José María', 'NLLB'];
  expect(splitName('Jose Maria Ruiz Soto', known)).toEqual({
    family: 'Ruiz Soto',
    given: 'José María',
  });
});

test.each([
  ['José Raúl Romero', true],
  ['NLLB Team', true],
  ['Kees A. Schouhamer Immink', true],
  ['B. Scott Gaudi', false],
  ['Quoc V. Le', false],
  ['Peter H. N. de With', false],
])('%s leaves doubt: %s', (written, doubtful) => {
  expect(isDoubtful(splitName(written))).toBe(doubtful);
});

test.each([
  [[{ family: 'Doe', given: 'Jane' }, { literal: 'others' }], true],
  [[{ family: 'al.', given: 'et' }], true],
  [[{ literal: 'Jane Doe et al.' }], true],
  [[{ literal: 'Doe and others' }], true],
  [
    [
      { family: 'Others', given: 'Jane' },
      { family: 'Al', given: 'Etta' },
    ],
    false,
  ],
])('a byline %j is cut short: %s', (author, cut) => {
  expect(isCutShort({ author })).toBe(cut);
});
