import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemKinds } from '#core/problems/catalogue.ts';
import { formatProblems } from '#core/problems/format.ts';
import type { LocatedProblem } from '#core/problems/problem.ts';
import type { CollectionName } from '#core/schema/collections.ts';
import { readContent } from '#entries/read-content.ts';
import { readEntry } from '#entries/read-entry.ts';

/** Content folders that each show an accident, with the text that tells of it. */
const folder = join(import.meta.dirname, '../../../fixtures/broken');
const accidents = readdirSync(folder).map((name) => ({
  name,
  content: join(folder, name, 'content'),
  expected: readFileSync(join(folder, name, 'expected.txt'), 'utf8'),
  problems: readContent(join(folder, name, 'content')).problems,
}));
const everyProblem = accidents.flatMap(({ name, content, problems }) =>
  problems.map((problem) => ({ name, content, problem })),
);

const linesOf = (content: string, { file }: LocatedProblem) =>
  readFileSync(join(content, file), 'utf8').split(/\r?\n/);

describe('An accident is told in the words that its fixture keeps', () => {
  it.each(accidents)('$name', ({ problems, expected }) => {
    expect(problems).not.toHaveLength(0);
    expect(formatProblems(problems)).toBe(expected);
  });
});

describe('Every kind of problem is shown by a fixture', () => {
  const shown = new Set(everyProblem.map(({ problem }) => problem.kind));
  it.each(Object.keys(problemKinds))('%s', (kind) => {
    expect([...shown]).toContain(kind);
  });
});

/** The problems of which something does not hold, by the names of their fixtures. */
const without = (holds: (each: (typeof everyProblem)[number]) => boolean) =>
  everyProblem
    .filter((each) => !holds(each))
    .map(({ name, problem }) => `${name}: ${problem.message} ${problem.mend}`);

const jargon =
  /discriminator|expected .*received|invalid|unrecognized|undefined|mapping|scalar|implicit|flow|block|token|JSX|oxc|U\+\d|EOF|regex|null|parse|zod|YAML/i;

describe('A message', () => {
  it('never has an exclamation mark of its own', () => {
    const quotedSigns = /<!--|"!|!Sheep/g;
    const own = ({ message, mend }: LocatedProblem) =>
      `${message} ${mend}`.replace(quotedSigns, '');
    expect(without(({ problem }) => !own(problem).includes('!'))).toEqual([]);
  });

  it('is free of the jargon of the libraries that read the file', () => {
    expect(without(({ problem }) => !jargon.test(`${problem.message} ${problem.mend}`))).toEqual(
      [],
    );
  });

  it('says what is wrong in a sentence, and then what to do', () => {
    expect(without(({ problem }) => /^\S.*\.$/.test(problem.message))).toEqual([]);
    expect(without(({ problem }) => /^[A-Z]/.test(problem.mend))).toEqual([]);
  });

  it('makes its suggestions as statements', () => {
    const asks = /did you mean|maybe|perhaps|\?/i;
    expect(without(({ problem }) => !asks.test(problem.mend))).toEqual([]);
  });

  it('shows the line as it stands in the file, and marks characters that are there', () => {
    const isThere = (content: string, problem: LocatedProblem) => {
      const { line, column, excerpt } = problem;
      if (!excerpt) return true;
      const end = column - 1 + excerpt.length;
      return linesOf(content, problem)[line - 1] === excerpt.text && end <= excerpt.text.length;
    };
    expect(without(({ content, problem }) => isThere(content, problem))).toEqual([]);
  });

  it('is the only one of its place', () => {
    for (const { name, problems } of accidents) {
      const places = problems
        .filter(({ excerpt }) => excerpt)
        .map(({ file, line, column }) => `${file}:${line}:${column}`);
      expect(places, name).toHaveLength(new Set(places).size);
    }
  });

  it('shows no more of a long line than a window does', () => {
    const excerpts = ({ problem }: { problem: LocatedProblem }) =>
      formatProblems([problem])
        .split('\n')
        .filter((line) => /^ +\d* *\|/.test(line));
    expect(without((each) => excerpts(each).every((line) => line.length <= 90))).toEqual([]);
  });
});

describe('A line that is given to be written', () => {
  const given = everyProblem.flatMap(({ name, content, problem }) => {
    const right = /: ((?:title|claim|quote): .+)$/.exec(problem.mend)?.[1];
    return problem.kind === 'yaml-syntax' && right ? [{ name, content, problem, right }] : [];
  });

  it('is given for the accidents of a title', () => {
    expect(given.length).toBeGreaterThan(10);
  });

  it.each(given)('mends what it is given for: $name', ({ content, problem, right }) => {
    const lines = linesOf(content, problem);
    const field = right.slice(0, right.indexOf(':') + 1);
    const before = lines[problem.line - 1]!.split(field)[0]!;
    lines[problem.line - 1] = before + right;
    const { problems } = readEntry(
      dirname(problem.file) as CollectionName,
      basename(problem.file, '.mdx'),
      lines.join('\n'),
    );
    const left = problems.filter(
      ({ place }) => place && 'line' in place && place.line === problem.line,
    );
    expect(left).toEqual([]);
  });
});

it('Each fixture has a content folder and the text that is expected of it', () => {
  for (const name of readdirSync(folder)) {
    expect(existsSync(join(folder, name, 'content')), name).toBe(true);
    expect(readdirSync(join(folder, name)).sort(), name).toEqual(['content', 'expected.txt']);
  }
});
