import { expect, test } from 'vitest';
import { distance } from '#core/picture/geometry.ts';
import { mapList, mostPapers } from '#core/picture/list-map.ts';
import { manyPapers } from '../../support/many-papers.ts';

const few = mapList(manyPapers(500).papers);
const many = mapList(manyPapers(501).papers);

test('a list of 500 papers is mapped paper by paper', () => {
  expect(mostPapers).toBe(500);
  if (few.shows !== 'papers') throw new Error('It shows topics.');
  expect(few.map.regions.flatMap((region) => region.dots)).toHaveLength(500);
});

test('a list of 501 papers is mapped topic by topic, with every paper in one of them', () => {
  if (many.shows !== 'topics') throw new Error('It shows papers.');
  expect(many.map.bubbles.flatMap(({ papers }) => papers)).toHaveLength(501);
});

test('a bubble has an area by the number of its papers, and none meets another', () => {
  if (many.shows !== 'topics') throw new Error('It shows papers.');
  const { bubbles, width, height } = many.map;
  const unit = (bubbles[0]!.radius * bubbles[0]!.radius) / bubbles[0]!.papers.length;
  for (const { radius, papers, x, y } of bubbles) {
    expect(radius).toBeGreaterThan(5);
    expect((radius * radius) / papers.length / unit).toBeCloseTo(1, 1);
    expect(Math.min(x, y, width - x, height - y)).toBeGreaterThan(radius);
  }
  const meeting = bubbles.flatMap((a, i) =>
    bubbles
      .slice(i + 1)
      .filter((b) => distance([a.x, a.y], [b.x, b.y]) < a.radius + b.radius)
      .map((b) => [a.topic.id, b.topic.id]),
  );
  expect(meeting).toEqual([]);
});
