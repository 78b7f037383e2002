import type { Entries } from '../schema/collections.ts';
import { closest } from '../text/closest.ts';
import { entryFile, listed, nameOf, type Problem } from './problem.ts';

type Path = (string | number)[];

/** The names that entries may refer to, by what they name. */
export interface Names {
  readonly paper: ReadonlySet<string>;
  readonly topic: ReadonlySet<string>;
  readonly path: ReadonlySet<string>;
}

/** Names of topics, papers and findings that lead nowhere. */
export function findUnknownNames(entries: Entries, names: Names): Problem[] {
  const problems: Problem[] = [];
  const expect = (kind: 'topic' | 'paper', name: string, file: string, path: Path) => {
    if (names[kind].has(name)) return;
    problems.push(unknown(kind, name, file, path, names[kind]));
  };
  for (const { id, data } of entries.papers) {
    const file = entryFile('papers', id);
    data.topics.forEach((name, n) => expect('topic', name, file, ['topics', n]));
    data.relations.forEach(({ paper }, n) =>
      expect('paper', paper, file, ['relations', n, 'paper']),
    );
  }
  const findings = new Map(
    entries.papers.map(({ id, data }) => [id, new Set((data.findings ?? []).map((one) => one.id))]),
  );
  for (const { id, data } of entries.topics)
    data.comparison?.rows.forEach(({ paper, finding }, n) => {
      const file = entryFile('topics', id);
      const path = ['comparison', 'rows', n];
      expect('paper', paper, file, [...path, 'paper']);
      const known = findings.get(paper);
      if (known && !known.has(finding))
        problems.push(unknownFinding(paper, finding, file, [...path, 'finding'], known));
    });
  for (const { id, data } of entries.paths) {
    const file = entryFile('paths', id);
    if (data.start) expect('topic', data.start.topic, file, ['start', 'topic']);
    data.steps.forEach(({ paper }, n) => expect('paper', paper, file, ['steps', n, 'paper']));
  }
  return problems;
}

function unknownFinding(
  paper: string,
  finding: string,
  file: string,
  path: Path,
  known: ReadonlySet<string>,
): Problem {
  const like = closest(finding, known);
  return {
    kind: 'unknown-finding',
    file,
    place: { path },
    message: `${nameOf(path)} names a finding that ${paper} does not have: "${finding}".`,
    mend: known.size
      ? `${like ? `The closest is ${like}. ` : ''}Its findings are ${listed([...known])}.`
      : 'That paper has no note yet, so that no figure can be taken from it. Remove the row.',
  };
}

/** The topics there are, where they are few enough to be read. */
const inventory = (kind: 'topic' | 'paper', known: ReadonlySet<string>) =>
  kind === 'topic' && known.size > 0 && known.size <= 24
    ? ` The topics are ${listed([...known])}.`
    : '';

const folders = { topic: 'topics', paper: 'papers' } as const;

function unknown(
  kind: 'topic' | 'paper',
  name: string,
  file: string,
  path: Path,
  known: ReadonlySet<string>,
): Problem {
  const like = closest(name, known);
  const add = `content/${entryFile(folders[kind], name)}`;
  return {
    kind: `unknown-${kind}`,
    file,
    place: { path },
    message: `${nameOf(path)} names a ${kind} that is not on the list: "${name}".`,
    mend: like
      ? `The closest name is ${like}. Write that name, or add ${add}.`
      : `Write the name of a file in content/${folders[kind]}/, or add ${add}.${inventory(kind, known)}`,
  };
}
