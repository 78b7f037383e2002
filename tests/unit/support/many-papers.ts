import type { Library } from '#core/library/types.ts';
import { buildLibrary } from '#core/library/build.ts';
import { math } from '#entries/math.ts';
import { entriesOf, paperEntry } from './papers.ts';

const titles = ['Scaling laws', 'Parameter-efficient fine-tuning', 'Code', 'Reasoning'];
const subjects = ['power curves', 'adapters', 'compilers', 'chains of thought', 'tokens', 'graphs'];

/** Titles of topics for a list, four of them over and over with a number. */
const titleOf = (topic: number) =>
  topic < titles.length ? titles[topic]! : `${titles[topic % titles.length]} ${topic}`;

/** A list of so many papers, spread over so many topics; those of a topic share words. */
export function manyPapers(count: number, topics = 16): Library {
  const papers = Array.from({ length: count }, (_, number) => {
    const topic = (number * number + number) % topics;
    const subject = subjects[number % subjects.length]!;
    return paperEntry(`author${number}`, {
      title: `Paper ${number} on ${subject}`,
      submitted: `${2018 + (number % 7)}-${String(1 + (number % 12)).padStart(2, '0')}-15`,
      venue: { kind: 'preprint', server: 'arXiv', year: 2018 + (number % 7) },
      topics: [`topic-${topic}`],
      abstract: `We study topic${topic}a with topic${topic}b and ${subject}.`,
    });
  });
  const entries = Array.from({ length: topics }, (_, topic) => ({
    id: `topic-${topic}`,
    data: { title: titleOf(topic), summary: 'A topic of a test.', order: topic },
    body: '',
  }));
  return buildLibrary(entriesOf(papers, { topics: entries }), math);
}
