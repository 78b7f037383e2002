import { expect, test } from 'vitest';
import { synthesize } from '../../../scripts/synthetic-papers.ts';
import { readContent } from '#entries/read-content.ts';
import { contentFolder } from '../../../scripts/environment.ts';

const { papers } = readContent(contentFolder).entries;

test('made papers are the same for the same seed, and others for another', () => {
  const titles = (seed: number) =>
    synthesize(papers, 20, seed).papers.map(({ data }) => data.title);
  expect(titles(1)).toEqual(titles(1));
  expect(titles(1)).not.toEqual(titles(2));
});

test('their vocabulary grows as that of real texts does', () => {
  const { heaps, papers: made } = synthesize(papers, 500, 1);
  expect(heaps).toBeGreaterThan(0.6);
  expect(heaps).toBeLessThan(0.7);
  expect(new Set(made.map(({ id }) => id)).size).toBe(500);
  for (const { data } of made) {
    const related = data.relations.map(({ paper }) => paper);
    expect(new Set(related).size).toBe(related.length);
  }
});
