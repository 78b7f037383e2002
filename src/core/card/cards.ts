import type { Library } from '../library/types.ts';
import type { Urls } from '../urls.ts';
import { listCard, paperCard, pathCard, topicCard, type Card } from './card.ts';
import type { Sender } from './layout.ts';

/** All cards of a list, by the addresses of their pictures. */
export function cardsOf(library: Library, urls: Urls, { tagline }: Sender): Map<string, Card> {
  const { papers, topics, paths } = library;
  return new Map([
    [urls.listPicture(), listCard(library, tagline)],
    ...papers.map((paper) => [urls.paperPicture(paper.key), paperCard(paper)] as const),
    ...topics.map((topic) => [urls.topicPicture(topic.id), topicCard(topic)] as const),
    ...paths.map((path) => [urls.pathPicture(path.id), pathCard(path)] as const),
  ]);
}
