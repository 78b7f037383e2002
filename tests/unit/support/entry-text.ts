/** A sound entry of a paper, line by line. */
const lines = [
  '---',
  'title: Counting to Ten',
  'authors:',
  '  - Okafor, Ada',
  'submitted: 2024-05-03',
  'venue: { kind: preprint, server: arXiv, year: 2024 }',
  'identifiers: { arxiv: "2405.01230" }',
  'topics: [reasoning]',
  'added: 2026-01-02',
  'abstract: |',
  '  One',
  '  two.',
  '---',
  '',
  'A body.',
];

export type ChangedLine = readonly [line: number, text: string];

/** The entry with some of its lines written anew; lines count from 1. */
export const entryText = (...changed: readonly ChangedLine[]): string =>
  lines.map((line, n) => changed.find(([at]) => at === n + 1)?.[1] ?? line).join('\n');

/** A line of the entry as it is; lines count from 1. */
export const entryLine = (line: number): string => lines[line - 1]!;
