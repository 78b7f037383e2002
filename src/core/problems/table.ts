import { fieldTables } from '../schema/field-table.ts';
import { withMarkedPart } from '../text/marked-part.ts';
import { problemKinds } from './catalogue.ts';

/** What is made in CONTRIBUTING.md, by the marks it stands between. */
const parts = [
  {
    start: '<!-- fields: made from src/core/schema by npm run tables -->',
    end: '<!-- /fields -->',
    make: fieldTables,
  },
  {
    start: '<!-- problems: made from src/core/problems/catalogue.ts by npm run tables -->',
    end: '<!-- /problems -->',
    make: problemTable,
  },
] as const;

/** The text of CONTRIBUTING.md with its tables as the schemas and the catalogue have them. */
export const withTables = (text: string): string =>
  parts.reduce((made, { start, end, make }) => withMarkedPart(made, start, end, make()), text);

function problemTable(): string {
  const rows = Object.entries(problemKinds).map(
    ([kind, meaning]) => `| <a id="${kind}"></a>\`${kind}\` | ${meaning} |`,
  );
  return ['| problem | what it means |', '| --- | --- |', ...rows].join('\n');
}
