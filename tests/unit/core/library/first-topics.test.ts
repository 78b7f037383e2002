import { expect, test } from 'vitest';
import { byFirstTopic } from '#core/library/first-topics.ts';
import { libraryOf, paperEntry } from '../../support/papers.ts';

test('every paper stands once, under its first topic, and no topic without papers', () => {
  const { topics } = libraryOf([
    paperEntry('a', { topics: ['reasoning', 'scaling-laws'] }),
    paperEntry('b', { topics: ['reasoning'] }),
  ]);
  expect(
    byFirstTopic(topics).map(({ topic, papers }) => [topic.id, papers.map(({ key }) => key)]),
  ).toEqual([['reasoning', ['a', 'b']]]);
});
