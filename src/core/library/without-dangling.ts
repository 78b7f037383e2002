import type { Entries } from '../schema/collections.ts';

/**
 * The entries without what leads nowhere: names of topics and papers that are not
 * there. While someone writes, one wrong name must not take every page away; a build
 * does not come this far with one.
 */
export function withoutDangling(entries: Entries): Entries {
  const topics = new Set(entries.topics.map(({ id }) => id));
  const keys = new Set(entries.papers.map(({ id }) => id));
  return {
    ...entries,
    papers: entries.papers.map((entry) => ({
      ...entry,
      data: {
        ...entry.data,
        topics: entry.data.topics.filter((id) => topics.has(id)),
        relations: entry.data.relations.filter(({ paper }) => keys.has(paper)),
      },
    })),
    paths: entries.paths.map((entry) => ({
      ...entry,
      data: {
        ...entry.data,
        start:
          entry.data.start && topics.has(entry.data.start.topic) ? entry.data.start : undefined,
        steps: entry.data.steps.filter(({ paper }) => keys.has(paper)),
      },
    })),
  };
}
