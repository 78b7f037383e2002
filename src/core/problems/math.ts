import type { Entries } from '../schema/collections.ts';
import type { PaperFields } from '../schema/paper.ts';
import { segments } from '../text/math.ts';
import type { MathRenderer } from '../text/rich-text.ts';
import { entryFile, type Problem } from './problem.ts';

/** Formulas in titles and abstracts that cannot be shown. */
export function findMathProblems({ papers }: Entries, math: MathRenderer): Problem[] {
  return papers.flatMap(({ id, data }) => mathFaults(entryFile('papers', id), [], data, math));
}

type Texts = Partial<Pick<PaperFields, 'title' | 'publishedTitle' | 'abstract'>>;

/** The same for the fields of one paper, which stand in a file at a place. */
export function mathFaults(
  file: string,
  at: readonly string[],
  texts: Texts,
  math: MathRenderer,
): Problem[] {
  return (['title', 'publishedTitle', 'abstract'] as const).flatMap((field) =>
    formulas(texts[field] ?? '').flatMap((tex): Problem[] => {
      const fault = faultOf(tex, math);
      if (!fault) return [];
      return [
        {
          kind: 'math-syntax',
          file,
          place: { path: [...at, field], words: `$${tex}$` },
          message: `The formula ${shown(tex)} cannot be shown. ${fault}`,
          mend: 'Write it with plainer TeX. If the dollars mean money, write each as \\$.',
        },
      ];
    }),
  );
}

const formulas = (text: string) => [
  ...new Set(segments(text).flatMap((segment) => ('tex' in segment ? [segment.tex] : []))),
];

function shown(tex: string): string {
  const line = tex.replace(/\s+/g, ' ');
  return `$${line.length > 60 ? `${line.slice(0, 60)}…` : line}$`;
}

/** What the renderer says, for people who do not know its insides. */
function faultOf(tex: string, math: MathRenderer): string | undefined {
  try {
    math.mathml(tex);
    return undefined;
  } catch (error) {
    return inPlainWords(tex, (error as Error).message);
  }
}

function inPlainWords(tex: string, message: string): string {
  const unknown = /Unsupported function name: (\\[A-Za-z]+|\\.)/.exec(message)?.[1];
  if (unknown) return `The command ${unknown} is not known here.`;
  if (message.startsWith('It ')) return message;
  const count = (brace: RegExp) => tex.match(brace)?.length ?? 0;
  if (count(/(?<!\\)\{/g) !== count(/(?<!\\)\}/g)) return 'Its braces do not come in pairs.';
  const bare = /as argument to '(\\[A-Za-z]+|.)'/.exec(message)?.[1];
  return bare ? `What ${bare} needs after it is missing.` : 'It cannot be read as TeX.';
}
