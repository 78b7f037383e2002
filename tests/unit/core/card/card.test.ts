import { describe, expect, test } from 'vitest';
import { listCard, paperCard, pathCard, settable, topicCard } from '#core/card/card.ts';
import { cardsOf } from '#core/card/cards.ts';
import { createUrls } from '#core/urls.ts';
import { libraryOf, paperEntry } from '../../support/papers.ts';

const library = libraryOf([paperEntry('okafor2024counting')]);
const paperBy = (...authors: string[]) => libraryOf([paperEntry('a2024b', { authors })]).papers[0]!;

describe('a paper', () => {
  test('is told by its title and venue', () => {
    const { label, title } = paperCard(library.papers[0]!);
    expect([label, title]).toEqual(['arXiv 2024', 'Counting to Ten']);
  });

  test.each([
    [['Okafor, Ada'], ['Ada Okafor', 'Okafor']],
    [['A Group'], ['A Group', 'A Group']],
    [
      ['Okafor, Ada', 'Lind, Per'],
      ['Ada Okafor and Per Lind', 'Okafor and Lind', 'Okafor and 1 more', 'Okafor et al.'],
    ],
    [
      ['Okafor, Ada', 'Lind, Per', 'A Group'],
      [
        'Ada Okafor, Per Lind and A Group',
        'Okafor, Lind and A Group',
        'Okafor, Lind and 1 more',
        'Okafor and 2 more',
        'Okafor et al.',
      ],
    ],
  ])('of %j has ever shorter bylines', (authors, bylines) => {
    expect(paperCard(paperBy(...authors)).lastLine).toEqual(bylines);
  });
});

test('a topic is told by its summary and its number of papers', () => {
  const topic = library.topics.find(({ id }) => id === 'reasoning')!;
  expect(topicCard(topic)).toEqual({
    label: 'Topic',
    title: 'Reasoning',
    sentence: 'About Reasoning.',
    lastLine: ['1 paper'],
  });
});

test('a path is told by its question, its number of papers and the hours to read them', () => {
  const steps = [{ paper: library.papers[0]!, why: 'First.' }];
  const path = { id: 'a', title: 'A path', summary: 'All.', question: 'What?', order: 1 };
  expect(pathCard({ ...path, hours: 1, steps })).toEqual({
    label: 'Reading path',
    title: 'A path',
    sentence: 'What?',
    lastLine: ['1 paper · about 1 hour'],
  });
});

test('the list is told by its tagline and what it holds, without what it has none of', () => {
  const { label, title, lastLine } = listCard({ ...library, paths: [] }, 'On counting');
  expect([label, title, lastLine]).toEqual(['1 paper', 'On counting', ['2 topics']]);
});

test('each picture has an address of its own', () => {
  const cards = cardsOf(library, createUrls('/reading/'), { name: 'A List', tagline: 'T' });
  expect([...cards.keys()]).toEqual([
    '/reading/pictures/list.png',
    '/reading/pictures/papers/okafor2024counting.png',
    '/reading/pictures/topics/reasoning.png',
    '/reading/pictures/topics/scaling-laws.png',
  ]);
});

test('a text that the typeface lacks letters for is left out, a title never', () => {
  const latin = (text: string) => !/\p{Script=Han}/u.test(text);
  const card = { label: 'ACL', title: 'Counting', lastLine: ['張 and Lind', 'Lind et al.'] };
  expect(settable(card, latin)).toEqual({ ...card, lastLine: ['Lind et al.'] });
  expect(settable({ ...card, label: '張' }, latin)?.label).toBe('');
  expect(settable({ ...card, title: '張' }, latin)).toBeUndefined();
});
