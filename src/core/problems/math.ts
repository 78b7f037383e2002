import type { Entries } from '../schema/collections.ts';
import { segments } from '../text/math.ts';
import type { MathRenderer } from '../text/rich-text.ts';
import { entryFile, type Problem } from './problem.ts';

/** Formulas in titles and abstracts that cannot be shown. */
export function findMathProblems({ papers }: Entries, math: MathRenderer): Problem[] {
  return papers.flatMap(({ id, data }) =>
    (['title', 'publishedTitle', 'abstract'] as const).flatMap((field) =>
      segments(data[field] ?? '').flatMap((segment): Problem[] => {
        const fault = 'tex' in segment && faultOf(segment.tex, math);
        if (!fault) return [];
        return [
          {
            kind: 'math-syntax',
            file: entryFile('papers', id),
            place: { path: [field] },
            message: `The formula $${segment.tex}$ in "${field}" cannot be shown. ${fault}`,
            mend: 'Write it with plainer TeX. If the dollars mean money, write each as \\$.',
          },
        ];
      }),
    ),
  );
}

function faultOf(tex: string, math: MathRenderer): string | undefined {
  try {
    math.mathml(tex);
    return undefined;
  } catch (error) {
    const [first] = (error as Error).message.trim().split('\n');
    return first;
  }
}
