import { describe, expect, test } from 'vitest';
import { buildLibrary } from '#core/library/build.ts';
import { distance } from '#core/picture/geometry.ts';
import { divideByTopic } from '#core/picture/regions.ts';
import { layTimeline, narrowForm, wideForm } from '#core/picture/timeline.ts';
import { readContent } from '#entries/read-content.ts';
import { math } from '#entries/math.ts';
import { manyPapers } from '../../support/many-papers.ts';

const listed = buildLibrary(readContent('content').entries, math).papers;
const lists = {
  'the list': listed,
  'one paper': manyPapers(1).papers,
  '500 papers': manyPapers(500).papers,
};
const cases = Object.entries(lists).flatMap(([name, papers]) => {
  const { regions } = divideByTopic(papers);
  return [wideForm, narrowForm].map((form) => ({
    name,
    width: form.width,
    papers,
    timeline: layTimeline(regions, form),
  }));
});

describe.each(cases)('a timeline of $name, $width units wide', ({ papers, timeline, width }) => {
  const dots = timeline.lanes.flatMap((lane) => lane.dots);

  test('shows every paper once, in the lane of its first topic', () => {
    expect(dots.map(({ paper }) => paper.key).toSorted()).toEqual(
      papers.map(({ key }) => key).toSorted(),
    );
    for (const { topic, dots, top, bottom } of timeline.lanes)
      for (const { paper, y } of dots) {
        expect(paper.topics[0]).toBe(topic);
        expect(y - timeline.radius).toBeGreaterThan(top);
        expect(y + timeline.radius).toBeLessThan(bottom);
      }
  });

  test('sets each paper in the year in which it first appeared, inside the frame', () => {
    for (const { paper, x } of dots) {
      const band = timeline.years.find(
        ({ year }) => year === Number(paper.firstAppeared.slice(0, 4)),
      )!;
      expect(x).toBeGreaterThanOrEqual(band.left - 0.1);
      expect(x).toBeLessThanOrEqual(band.right + 0.1);
      expect(Math.min(x, width - x)).toBeGreaterThan(timeline.radius);
    }
  });

  test('lets no two dots touch', () => {
    const touching = dots.flatMap((a, i) =>
      dots
        .slice(i + 1)
        .filter((b) => distance([a.x, a.y], [b.x, b.y]) <= 2 * timeline.radius)
        .map((b) => `${a.paper.key} ${b.paper.key}`),
    );
    expect(touching).toEqual([]);
    expect(timeline.radius).toBeGreaterThan(3);
  });
});

test('papers of one day stand one under another', () => {
  const papers = manyPapers(500).papers.filter((paper) => paper.firstAppeared === '2018-01-15');
  const { lanes } = layTimeline(divideByTopic(papers).regions, wideForm);
  const lane = lanes.find(({ dots }) => dots.length > 1)!;
  expect(new Set(lane.dots.map(({ x }) => x)).size).toBe(1);
  expect(new Set(lane.dots.map(({ y }) => y)).size).toBe(lane.dots.length);
});

test('more papers stand closer and in smaller dots', { timeout: 30_000 }, () => {
  const [few, many] = [listed, manyPapers(600).papers].map((papers) =>
    layTimeline(divideByTopic(papers).regions, wideForm),
  );
  expect(many!.radius).toBeLessThan(few!.radius);
  expect(many!.height).toBeLessThan(4 * few!.height);
});
