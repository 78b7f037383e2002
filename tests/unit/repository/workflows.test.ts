import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Workflow {
  on: string | string[] | Record<string, unknown>;
  permissions?: Record<string, string>;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

const folder = '.github/workflows';
const all = readdirSync(folder).map((file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  return { file, text, workflow, jobs, steps: jobs.flatMap(([, { steps }]) => steps) };
});

/** What a job may do beyond reading the repository, and why it must. */
const rights: Record<string, Record<string, string>> = {
  'pages.yml build': { pages: 'read' },
  'pages.yml deploy': { pages: 'write', 'id-token': 'write' },
  'links.yml ask': { issues: 'read' },
  'links.yml tell': { issues: 'write' },
  'watch.yml tell': { issues: 'write' },
};

const triggers = ({ on }: Workflow) =>
  typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);

test('there are workflows to hold to the rules', () => {
  expect(all.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['ci.yml', 'pages.yml', 'pull-request.yml', 'links.yml', 'watch.yml']),
  );
});

describe.each(all)('$file', ({ file, text, workflow, jobs, steps }) => {
  test('may read the repository, and each job only what it must besides', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const [name, { permissions = {} }] of jobs) {
      const { contents = 'read', ...more } = permissions;
      expect(contents).toBe('read');
      expect(more).toEqual(rights[`${file} ${name}`] ?? {});
    }
  });

  test('pins every action by its commit, with its version beside it', () => {
    const uses = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(uses).toHaveLength(steps.filter(({ uses }) => uses).length);
    const loose = uses.filter(
      (line) => !/uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line),
    );
    expect(loose).toEqual([]);
  });

  test('never runs with rights on what a stranger sends', () => {
    const risky = ['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion'];
    expect(triggers(workflow).filter((trigger) => risky.includes(trigger))).toEqual([]);
  });

  test('puts no expression into a command', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('ends in time, and once for each change', () => {
    expect(workflow.concurrency).toBeTruthy();
    expect(jobs.filter(([, job]) => !job['timeout-minutes'])).toEqual([]);
  });

  test('leaves no credentials beside what was checked out', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('uses no secret, and the token only where the issue is read or written', () => {
    expect(text).not.toMatch(/\bsecrets\b/);
    const tokened = steps.filter((step) => JSON.stringify(step).includes('github.token'));
    expect(tokened.filter(({ run }) => !run?.startsWith('.ci/issue '))).toEqual([]);
  });

  test('runs only commands that the project has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    for (const { run = '' } of steps) {
      for (const [, name] of run.matchAll(/npm run ([\w:]+)/g))
        expect(scripts).toHaveProperty(name!);
      for (const [, name] of run.matchAll(/\.ci\/(\w+)/g))
        expect(readdirSync('.ci')).toContain(name);
    }
  });
});

describe('a pull request', () => {
  const onPullRequest = all.filter(({ workflow }) => triggers(workflow).includes('pull_request'));

  test('gets no token and may write nowhere', () => {
    expect(onPullRequest.map(({ file }) => file)).toEqual(['ci.yml', 'pull-request.yml']);
    for (const { text, jobs } of onPullRequest) {
      expect(text).not.toContain('github.token');
      expect(jobs.filter(([, { permissions }]) => permissions)).toEqual([]);
    }
  });

  test('is told of by the scripts of the branch that it goes to', () => {
    const { steps } = all.find(({ file }) => file === 'pull-request.yml')!;
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => [step.with?.path, step.with?.ref])).toEqual([
      ['proposed', undefined],
      ['base', '${{ github.base_ref }}'],
    ]);
    for (const { run = '', ...step } of steps) {
      if (run.includes('npm')) expect(step).toHaveProperty('working-directory', 'base');
      expect(run).not.toContain('proposed/');
      expect(JSON.stringify(step.env ?? {})).not.toContain('proposed');
    }
  });

  test('keeps nothing in the cache that the main branch reads', () => {
    for (const { steps } of onPullRequest)
      for (const step of steps) {
        if (step.uses?.startsWith('actions/cache/save@'))
          expect(step).toHaveProperty('if', expect.stringContaining("event_name == 'push'"));
        else expect(step.uses ?? '').not.toMatch(/^actions\/cache@/);
        if (step.uses?.startsWith('actions/setup-node@'))
          expect(step.with).toMatchObject({ 'package-manager-cache': false });
      }
  });
});
