import { expect, test } from 'vitest';
import { nearTopics, type FiledSubject, type TopicSubject } from '#core/library/near-topics.ts';
import { contentEntries } from '../../../support/content.ts';

const { papers, topics } = contentEntries();

test('names a right topic first, for papers of the list that are each held against the others', () => {
  const tried = papers.filter((_, n) => n % 4 === 0);
  const firsts = tried.map((paper) => {
    const others = papers.filter((other) => other !== paper);
    const [first] = nearTopics({ ...paper, aliases: [] }, others, topics);
    return { isRight: paper.filedUnder.includes(first!.id), isClear: first!.isClear };
  });
  const right = firsts.filter(({ isRight }) => isRight);
  expect(right.length / firsts.length).toBeGreaterThan(0.85);
  const clear = firsts.filter(({ isClear }) => isClear);
  expect(clear.length).toBeGreaterThan(firsts.length / 2);
  expect(clear.filter(({ isRight }) => isRight).length / clear.length).toBeGreaterThan(0.9);
});

test('is near to none without a word in common, and none of no topics', () => {
  const paper: FiledSubject = {
    key: 'x',
    title: 'Storks',
    aliases: [],
    topics: [],
    filedUnder: [],
    abstract: 'Birds migrate.',
  };
  expect(nearTopics(paper, papers, topics)).toEqual([]);
  expect(nearTopics(papers[0]!, papers, [] as TopicSubject[])).toEqual([]);
});

test('gives no more than three, the nearest first', () => {
  const near = nearTopics(papers[0]!, papers.slice(1), topics);
  expect(near.length).toBeLessThanOrEqual(3);
  expect(near.map(({ score }) => score)).toEqual(
    near.map(({ score }) => score).toSorted((a, b) => b - a),
  );
});
