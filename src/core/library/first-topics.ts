import type { Paper, Topic } from './types.ts';

/** Each topic with the papers that have it first, so that every paper stands once. */
export const byFirstTopic = (
  topics: readonly Topic[],
): { readonly topic: Topic; readonly papers: readonly Paper[] }[] =>
  topics
    .map((topic) => ({
      topic,
      papers: topic.papers.filter(({ topics: [first] }) => first === topic),
    }))
    .filter(({ papers }) => papers.length > 0);
