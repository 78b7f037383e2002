import { problemKinds } from './catalogue.ts';

const start = '<!-- problems: made from src/core/problems/catalogue.ts by npm run tables -->';
const end = '<!-- /problems -->';

/** The text of CONTRIBUTING.md with its table of problems as the catalogue has it. */
export function withTables(text: string): string {
  const rows = Object.entries(problemKinds).map(
    ([kind, meaning]) => `| <a id="${kind}"></a>\`${kind}\` | ${meaning} |`,
  );
  const table = ['| problem | what it means |', '| --- | --- |', ...rows].join('\n');
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`CONTRIBUTING.md has no place for the table: "${start}" … "${end}".`);
  }
  return `${before}${start}\n\n${table}\n\n${end}${after}`;
}
