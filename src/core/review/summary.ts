import type { LocatedProblem } from '../problems/problem.ts';
import type { EntryChange } from './changes.ts';
import { shownText } from './untrusted.ts';

/** What a pull request is told by. */
export interface Review {
  readonly changes: readonly EntryChange[];
  readonly problems: readonly LocatedProblem[];
  /** Files that it changes besides entries. */
  readonly others: readonly string[];
}

/** How many lines of one kind are shown, since a summary has a greatest size. */
const longest = 100;

/** What a pull request changes, in Markdown. All that its author wrote is shown as code. */
export function reviewSummary({ changes, problems, others }: Review): string {
  const parts = [
    '## What this pull request changes',
    changes.length ? changeTable(changes) : 'No entry is added, changed or removed.',
    '## What the check says',
    problems.length ? problemTable(problems) : 'No problem in any entry.',
    ...(others.length ? ['## Other files', otherFiles(others)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function changeTable(changes: readonly EntryChange[]): string {
  const rows = changes.map(({ kind, file, data, fields }) => {
    const topics = Array.isArray(data?.topics) ? data.topics.map(String).slice(0, 4) : [];
    const cells = [
      `${kind}${fields.length ? `: ${fields.map((field) => shownText(field, 30)).join(', ')}` : ''}`,
      shownText(file, 80),
      data ? shownText(written(data.title)) : 'Its front matter cannot be read.',
      topics.map((topic) => shownText(topic, 40)).join(', '),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return table('| what | entry | title | topics |', rows);
}

function problemTable(problems: readonly LocatedProblem[]): string {
  const rows = problems.map(
    ({ kind, file, line, message, mend }) =>
      `| ${kind} | ${shownText(`${file}:${line}`, 100)} | ${shownText(message, 300)} ${shownText(mend, 300)} |`,
  );
  return table('| problem | where | what, and what to write instead |', rows);
}

const otherFiles = (files: readonly string[]): string =>
  [
    'The check above is the one of the branch that this goes to: nothing of these files ran here.',
    '',
    ...atMost(files.map((file) => `- ${shownText(file)}`)),
  ].join('\n');

function table(head: string, rows: readonly string[]): string {
  const rule = head.replace(/[^|]+/g, ' --- ');
  const more = rows.length - longest;
  const table = [head, rule, ...rows.slice(0, longest)].join('\n');
  return more > 0 ? `${table}\n\nAnd ${more} more.` : table;
}

const atMost = (lines: readonly string[]): string[] =>
  lines.length > longest
    ? [...lines.slice(0, longest), '', `And ${lines.length - longest} more.`]
    : [...lines];

const written = (value: unknown): string => (typeof value === 'string' ? value : '');
