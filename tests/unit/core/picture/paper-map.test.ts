import { describe, expect, test } from 'vitest';
import { buildLibrary } from '#core/library/build.ts';
import { distance, type Point } from '#core/picture/geometry.ts';
import { mapPapers, type PaperMap } from '#core/picture/paper-map.ts';
import { readContent } from '#entries/read-content.ts';
import { math } from '#entries/math.ts';
import { manyPapers } from '../../support/many-papers.ts';

const listed = buildLibrary(readContent('content').entries, math).papers;
const ours = mapPapers(listed);

const dotsOf = (map: PaperMap) => map.regions.flatMap((region) => region.dots);
const placeOf = ({ x, y }: { x: number; y: number }): Point => [x, y];
const pairs = <T>(all: readonly T[]) =>
  all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));
const mean = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0) / all.length;

/** What is drawn of a map, without the papers themselves. */
const drawn = (map: PaperMap) => ({
  ...map,
  regions: map.regions.map(({ topic, dots, ...region }) => ({
    ...region,
    topic: topic.id,
    dots: dots.map(({ paper, ...dot }) => ({ ...dot, paper: paper.key })),
  })),
});

describe('the map of the list', () => {
  test('shows every paper once, in the region of its first topic', () => {
    const keys = dotsOf(ours).map(({ paper }) => paper.key);
    expect(keys.toSorted()).toEqual(listed.map(({ key }) => key).toSorted());
    for (const { topic, dots } of ours.regions)
      expect(dots.filter(({ paper }) => paper.topics[0] !== topic)).toEqual([]);
  });

  test('lays related papers clearly nearer to one another than others', () => {
    const dots = new Map(dotsOf(ours).map((dot) => [dot.paper.key, dot]));
    const related = [...dots.values()].flatMap((dot) =>
      dot.paper.related.map(({ paper }) => distance(placeOf(dot), placeOf(dots.get(paper.key)!))),
    );
    const all = pairs([...dots.values()]).map(([a, b]) => distance(placeOf(a), placeOf(b)));
    expect(mean(related)).toBeLessThan(0.7 * mean(all));
  });

  test('draws a thread from each paper to each of its related papers', () => {
    for (const { paper, threads } of dotsOf(ours))
      expect(threads.match(/M/g) ?? []).toHaveLength(paper.related.length);
  });

  test('has names in its regions that do not meet one another', () => {
    const boxes = ours.regions.map(({ name }) => name.box);
    for (const box of boxes) {
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(ours.width);
      expect(box.bottom).toBeLessThanOrEqual(ours.height);
    }
    expect(ours.regions.filter(({ name }) => !name.fits)).toEqual([]);
    const meeting = pairs(boxes).filter(
      ([a, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
    );
    expect(meeting).toEqual([]);
  });
});

describe.each([
  ['of the list', ours],
  ['of one paper', mapPapers(manyPapers(1).papers)],
  ['of six papers', mapPapers(manyPapers(6, 3).papers)],
  ['of 500 papers', mapPapers(manyPapers(500).papers)],
  ['of 100 papers with 40 topics', mapPapers(manyPapers(100, 40).papers)],
])('a map %s', (_, map) => {
  test('has no two dots that touch, and none that the reach of another covers', () => {
    const gaps = pairs(dotsOf(map)).map(([a, b]) => distance(placeOf(a), placeOf(b)));
    const least = gaps.reduce((a, b) => Math.min(a, b), Infinity);
    expect(map.radius).toBeGreaterThan(3);
    expect(least).toBeGreaterThan(2 * map.radius);
    expect(least).toBeGreaterThanOrEqual(map.radius + map.reach - 0.1);
  });

  test('keeps every dot inside its frame and off the names', () => {
    const outside = dotsOf(map).filter(
      ({ x, y }) =>
        Math.min(x, y, map.width - x, map.height - y) < map.radius ||
        map.regions.some(
          ({ name: { box } }) => x > box.left && x < box.right && y > box.top && y < box.bottom,
        ),
    );
    expect(outside.map(({ paper }) => paper.key)).toEqual([]);
  });
});

test('a map is the same whatever the order of the papers', { timeout: 30_000 }, () => {
  const some = listed.slice(0, 30);
  const expected = drawn(mapPapers(some));
  expect(drawn(mapPapers(some.toReversed()))).toEqual(expected);
  expect(drawn(mapPapers([...some.slice(17), ...some.slice(0, 17)]))).toEqual(expected);
});

test('a list without papers has an empty map', () => {
  expect(mapPapers([]).regions).toEqual([]);
});
