import type { Entries } from '../schema/collections.ts';

/**
 * The entries without what leads nowhere: names of topics, papers and findings that are
 * not there. While someone writes, one wrong name must not take every page away; a build
 * does not come this far with one.
 */
export function withoutDangling(entries: Entries): Entries {
  const topics = new Set(entries.topics.map(({ id }) => id));
  const keys = new Set(entries.papers.map(({ id }) => id));
  const findings = new Set(
    entries.papers.flatMap(({ id, data }) => (data.findings ?? []).map((one) => `${id} ${one.id}`)),
  );
  return {
    ...entries,
    topics: entries.topics.map((entry) => ({
      ...entry,
      data: {
        ...entry.data,
        comparison: entry.data.comparison && {
          ...entry.data.comparison,
          rows: entry.data.comparison.rows.filter(({ paper, finding }) =>
            findings.has(`${paper} ${finding}`),
          ),
        },
      },
    })),
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
