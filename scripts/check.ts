/** `npm run check`: tells every problem of every entry, and how to mend it. */
import {
  formatProblem,
  formatProblems,
  harmless,
  visibleJson,
} from '../src/core/problems/format.ts';
import { readContent } from '../src/entries/read-content.ts';
import { contentFolder, shownFolder } from './environment.ts';

const { entries, problems } = readContent(contentFolder);
const shown = shownFolder(contentFolder);

if (process.argv.includes('--json')) {
  console.log(visibleJson(problems));
} else if (problems.length === 0) {
  const { papers, topics } = entries;
  console.log(`${shown}: ${papers.length} papers and ${topics.length} topics, no problem.`);
} else {
  console.error(formatProblems(problems, shown));
  if (process.env.GITHUB_ACTIONS) problems.forEach(annotate);
}
process.exitCode = problems.length ? 1 : 0;

/** Shows a problem beside its line in a pull request (GitHub's workflow commands). */
function annotate(problem: (typeof problems)[number]): void {
  const escape = (text: string) =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const file = property(harmless(`${shown}/${problem.file}`));
  const { line, column } = problem;
  console.log(
    `::error file=${file},line=${line},col=${column},title=${property(problem.kind)}::${escape(formatProblem(problem, shown))}`,
  );
}
