/** `npm run check`: tells every problem of every entry, and how to mend it. */
import { anchorOf, closingLines, counted, hiddenLine } from '../src/core/problems/closing.ts';
import { formatProblem, harmless, visibleJson } from '../src/core/problems/format.ts';
import { errorCommand } from '../src/core/review/untrusted.ts';
import type { LocatedProblem } from '../src/core/problems/problem.ts';
import { fixable, mendContent } from '../src/entries/mend-content.ts';
import { readContent } from '../src/entries/read-content.ts';
import { checkOptions, usage, type CheckOptions } from './check-options.ts';
import { coloured, wantsColours } from './colours.ts';
import { contentFolder, shownFolder } from './environment.ts';

const shown = shownFolder(contentFolder);
const options = checkOptions(process.argv.slice(2), contentFolder);

if ('wrong' in options) {
  console.error(`${options.wrong}\n\n${usage}`);
  process.exitCode = 2;
} else if (options.help) {
  console.log(usage);
} else {
  process.exitCode = check(options) ? 0 : 1;
}

/** Checks, and gives whether nothing is wrong with what was asked for. */
function check({ fix, json, isMeant }: CheckOptions): boolean {
  const mended = fix ? mendContent(contentFolder, isMeant) : [];
  // With --json the output is for programs.
  const say = json ? console.error : console.log;
  for (const { file, mended: lines } of mended)
    for (const { line, what } of lines) say(harmless(`${shown}/${file}:${line}  mended: ${what}`));
  if (fix) say(mended.length ? '' : 'There was nothing to mend.');

  const { entries, problems: all } = readContent(contentFolder);
  const problems = all.filter(({ file }) => isMeant(file));
  const canBeMended = fixable(contentFolder, problems);
  const hidden = all.length - problems.length;
  if (json) {
    const data = problems.map((problem) => ({
      ...problem,
      fixable: canBeMended.has(problem),
      anchor: anchorOf(problem.kind),
    }));
    console.log(visibleJson(data));
  } else if (problems.length) {
    tell(problems, closingLines(problems, canBeMended.size, hidden));
  } else {
    const { papers, topics } = entries;
    const read = `${counted(papers.length, 'paper')} and ${counted(topics.length, 'topic')}`;
    console.log(
      hidden
        ? `${shown}: no problem in what was asked for.\n${hiddenLine(hidden)}`
        : `${shown}: ${read}, no problem.`,
    );
  }
  return problems.length === 0;
}

function tell(problems: readonly LocatedProblem[], closing: string): void {
  const paint = wantsColours(process.stderr) ? coloured : (text: string) => text;
  const texts = problems.map((problem) => paint(formatProblem(problem, shown)));
  console.error([...texts, closing].join('\n\n'));
  if (process.env.GITHUB_ACTIONS) problems.forEach(annotate);
}

/** Shows a problem beside its line in a pull request (GitHub's workflow commands). */
function annotate(problem: LocatedProblem): void {
  const { line, column, kind } = problem;
  const at = { file: harmless(`${shown}/${problem.file}`), line, column, title: kind };
  console.log(errorCommand(at, formatProblem(problem, shown)));
}
