import type { TopicFields } from '../schema/topic.ts';
import type { Comparison, Paper } from './types.ts';

/** Connects the rows of a comparison to their papers and findings. Throws where one is not there. */
export function buildComparison(
  comparison: TopicFields['comparison'],
  paper: (key: string) => Paper,
): Comparison | undefined {
  return (
    comparison && {
      caption: comparison.caption,
      rows: comparison.rows.map((row) => {
        const compared = paper(row.paper);
        const finding = compared.note?.findings.find(({ id }) => id === row.finding);
        if (!finding) throw new Error(`${row.paper} has no finding named "${row.finding}".`);
        return { ...row, paper: compared, finding };
      }),
    }
  );
}
