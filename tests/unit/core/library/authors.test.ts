import { expect, test } from 'vitest';
import { byInitial, indexAuthors } from '#core/library/authors.ts';
import { fullName } from '#core/text/names.ts';
import { libraryOf, paperEntry } from '../../support/papers.ts';

const index = (...papers: string[][]) =>
  indexAuthors(
    papers.map((authors, n) => libraryOf([paperEntry(`paper-${n}`, { authors })]).papers[0]!),
  ).map(({ slug, name, otherForms, papers: theirs }) => ({
    slug,
    name: fullName(name),
    others: otherForms.map(fullName),
    papers: theirs.map(({ key }) => key),
  }));

test('joins forms of a name that differ in accents, under the one most papers print', () => {
  expect(index(['Wojcik, Lukasz'], ['Wójcik, Łukasz'], ['Wójcik, Łukasz'])).toEqual([
    {
      slug: 'wojcik-lukasz',
      name: 'Łukasz Wójcik',
      others: ['Lukasz Wojcik'],
      papers: ['paper-0', 'paper-1', 'paper-2'],
    },
  ]);
});

test('keeps names apart that differ in more, an initial or the order', () => {
  expect(index(['Le, Quoc V.', 'Le, Quoc', 'Quoc, Le'])).toHaveLength(3);
});

test('stands in the order of family names, groups among them', () => {
  const names = index(['Łukasik, Ada', 'Zhu, Bo', 'Meta AI', 'Çelebi, Onur', 'Lind, Per']);
  expect(names.map(({ name }) => name)).toEqual([
    'Onur Çelebi',
    'Per Lind',
    'Ada Łukasik',
    'Meta AI',
    'Bo Zhu',
  ]);
});

test('gives a paper once to a name that it prints twice', () => {
  expect(index(['Wang, Wei', 'Lind, Per', 'Wang, Wei'])[1]).toMatchObject({
    name: 'Wei Wang',
    papers: ['paper-0'],
  });
});

test('stands under the letter that it is sorted by, accents aside', () => {
  const { authors } = libraryOf([
    paperEntry('a', { authors: ['Łukasik, Ada', 'Meta AI', 'Çelebi, Onur', 'Lind, Per'] }),
  ]);
  expect([...byInitial(authors)].map(([letter, names]) => [letter, names.length])).toEqual([
    ['C', 1],
    ['L', 2],
    ['M', 1],
  ]);
});
