/** `npm run readability`: how long the sentences of the notes are, and how easy they read. */
import { entryFile } from '../src/core/problems/problem.ts';
import { readability } from '../src/core/text/readability.ts';
import { readContent } from '../src/entries/read-content.ts';
import { contentFolder } from './environment.ts';

const { entries, proses } = readContent(contentFolder);
const notes = entries.papers.filter(({ data }) => data.summary);
const texts = {
  summaries: notes.map(({ data }) => data.summary!),
  claims: notes.flatMap(({ data }) => (data.findings ?? []).map(({ claim }) => claim)),
  bodies: notes.flatMap(({ id }) => proses.get(entryFile('papers', id))?.text ?? []),
  'abstracts, to compare': notes.map(({ data }) => data.abstract),
};

const round = (value: number) => Math.round(value * 10) / 10;

console.log(`${notes.length} notes. Words in a sentence, and Flesch’s reading ease (1948):`);
console.table(
  Object.fromEntries(
    Object.entries(texts).map(([name, each]) => {
      const { sentences, mean, ninetieth, longest, ease } = readability(each);
      return [
        name,
        {
          sentences,
          mean: round(mean),
          '90th percentile': ninetieth,
          longest,
          'reading ease': round(ease),
        },
      ];
    }),
  ),
);

const byEase = notes
  .map(({ id, data }) => ({
    id,
    ease: readability([
      data.summary!,
      ...(data.findings ?? []).map(({ claim }) => claim),
      proses.get(entryFile('papers', id))?.text ?? '',
    ]).ease,
  }))
  .sort((a, b) => a.ease - b.ease);
console.log(
  `Hardest to read: ${byEase
    .slice(0, 5)
    .map(({ id, ease }) => `${id} (${round(ease)})`)
    .join(', ')}.`,
);
