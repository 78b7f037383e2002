import { expect, test } from 'vitest';
import type { PaperFieldsInput } from '#core/schema/paper.ts';
import { libraryOf, paperEntry } from '../../support/papers.ts';

type Kind = NonNullable<PaperFieldsInput['relations']>[number]['kind'];

const related = (kind: Kind) => {
  const relations = [{ kind, paper: 'named', why: 'Both count.' }];
  const { paper } = libraryOf([paperEntry('stating', { relations }), paperEntry('named')]);
  return ['stating', 'named'].map((key) =>
    paper(key).relations.map((each) => `${each.label}: ${each.paper.key}. ${each.why}`),
  );
};

test.each<[Kind, string, string]>([
  ['read-before', 'Read it before', 'Read first'],
  ['extends', 'Extends', 'Extended by'],
  ['contrasts-with', 'Contrasts with', 'Contrasts with'],
  ['compares-with', 'Compares with', 'Compares with'],
  ['surveys', 'Surveys work of this kind', 'Work of this kind is surveyed in'],
])('says "%s" from both papers', (kind, stated, named) => {
  expect(related(kind)).toEqual([
    [`${stated}: named. Both count.`],
    [`${named}: stating. Both count.`],
  ]);
});

test('says of what kind a relation is, and which of the two papers states it', () => {
  const relations = [{ kind: 'extends', paper: 'named', why: 'It goes on.' }] as const;
  const { paper } = libraryOf([
    paperEntry('stating', { relations: [...relations] }),
    paperEntry('named'),
  ]);
  expect(paper('stating').relations).toMatchObject([{ kind: 'extends', stated: true }]);
  expect(paper('named').relations).toMatchObject([{ kind: 'extends', stated: false }]);
});

test('keeps every relation of a paper, stated and named', () => {
  const to = (paper: string) => [{ kind: 'extends', paper, why: 'It goes on.' }] as const;
  const { paper } = libraryOf([
    paperEntry('a', { relations: [...to('b'), ...to('c')] }),
    paperEntry('b', { relations: [...to('c')] }),
    paperEntry('c'),
  ]);
  expect(paper('c').relations.map((each) => `${each.label} ${each.paper.key}`)).toEqual([
    'Extended by a',
    'Extended by b',
  ]);
  expect(paper('b').relations.map((each) => `${each.label} ${each.paper.key}`)).toEqual([
    'Extended by a',
    'Extends c',
  ]);
});
