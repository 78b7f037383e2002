import { wrap } from '../text/wrap.ts';
import type { Digest, DigestPaper } from './digest.ts';

/** What every mail program shows without breaking lines anew. */
const width = 72;
const indent = '  ';

/** A digest as a message in plain text. */
export function digestText({ title, lead, topics, changes, url }: Digest): string {
  const parts = [
    heading(title, '='),
    lines(lead),
    ...topics.flatMap((topic) => [heading(topic.title, '-'), ...topic.papers.map(added)]),
    ...(changes.length ? [heading('Changes', '-'), ...changes.map(changed)] : []),
    lines(`All that is new, and feeds to follow it: ${url}`),
  ];
  return `${parts.join('\n\n')}\n`;
}

const added = (paper: DigestPaper) => paperLines(paper, paper.summary);

const changed = (paper: Digest['changes'][number]) =>
  paperLines(paper, `${paper.what}: ${paper.text}`);

/** The title at the margin, what is said of it below. */
const paperLines = ({ title, facts, url }: DigestPaper, said?: string) =>
  [lines(title), lines(facts, indent), said && lines(said, indent), indent + url]
    .filter(Boolean)
    .join('\n');

const heading = (text: string, line: string) => {
  const rows = wrap(text, width);
  return [...rows, line.repeat(Math.max(...rows.map((row) => row.length)))].join('\n');
};

const lines = (text: string, before = '') =>
  wrap(text, width - before.length)
    .map((row) => before + row)
    .join('\n');
