import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { collection, collectionFile } from '../support/collection.ts';
import { fixture } from '../support/build.ts';
import { shellEnvironment } from '../support/environment.ts';
import { itself, replayedServices, type Fault } from '../support/services.ts';

const project = resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'lectern-new-'));
const services = replayedServices();
let content: string;

beforeEach(() => {
  content = mkdtempSync(join(scratch, 'content-'));
  cpSync(fixture('six'), content, { recursive: true });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Ended {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a command of the project; the services answer meanwhile. */
function run(script: string, words: string[], stopAfter?: number): Promise<Ended> {
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...words], {
    cwd: project,
    env: shellEnvironment({ ...services().environment, CONTENT_DIR: content }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += String(data)));
  if (stopAfter !== undefined)
    void expect
      .poll(() => services().asked.length, { timeout: 20_000 })
      .toBe(stopAfter)
      .then(() => child.kill('SIGINT'));
  return new Promise((ended) => child.once('close', (status) => ended({ status, output })));
}
const add = (...words: string[]) => run('new', ['--added', '2027-03-01', ...words]);

const files = () => readdirSync(join(content, 'papers')).sort();
const six = readdirSync(join(fixture('six'), 'papers')).sort();
const added = () => files().filter((file) => !six.includes(file));
const entry = (key: string) => readFileSync(join(content, `papers/${key}.mdx`), 'utf8');

/** That the whole folder is green, as a pull request must be. */
async function expectGreen() {
  const { status, output } = await run('check', []);
  expect([status, output]).toEqual([0, expect.stringContaining('no problem')]);
}

describe('npm run new with an id of arXiv', () => {
  test('writes an entry that is green at once, and says what to do next', async () => {
    const { status, output } = await add('https://arxiv.org/abs/2701.00001v2');
    expect(status).toBe(0);
    expect(output).toContain(`Written: ${content}/papers/okafor2027draft.mdx`);
    expect(output).toContain('Topics: inference.');
    expect(output).toContain('sun2023spectr (');
    expect(output).toContain('The check finds no problem in what was written.');
    expect(output).toMatch(/ {2}1\. [^]* {2}2\. [^]* {2}3\. /);
    expect(entry('okafor2027draft')).toMatchInlineSnapshot(`
      "---
      title: Draft Trees for Speculative Decoding of Large Language Models
      authors:
        - Okafor, Ada
        - von der Lind, Per
        - Soto, Jozé María Ruiz
        - NLLB Team
        - Suresh, Ananda Theertha
      submitted: 2027-01-04
      venue: { kind: preprint, server: arXiv, year: 2027 }
      identifiers: { arxiv: "2701.00001", category: cs.CL }
      topics: [inference]
      added: 2027-03-01
      abstract: |
        Speculative decoding drafts several tokens with a small model and verifies them in parallel. We let
        Łukasz-style "draft trees" grow where the draft model is unsure, at a cost of \\$5 and with $O(\\log
        n)$ checks, 12% fewer than before.

        Inference of a large language model is 2.1 times as fast, with the same output distribution.
      ---
      "
    `);
    await expectGreen();
  });

  test('reads every recorded answer, with key and topics as they are wished', async () => {
    const ids = ['1605.08386', 'cs/0601001', 'astro-ph/0601001', 'quant-ph/0201082v1'];
    const { status, output } = await add('--topics', 'inference', ...ids);
    expect(status).toBe(1);
    expect(output).toContain('[1/4] Written');
    expect(output).toContain('[2/4] Not written: cs/0601001: arXiv has no cs/0601001.');
    expect(added()).toEqual([
      'blaha2002quantum.mdx',
      'gould2006frequency.mdx',
      'stanley2016heatbath.mdx',
    ]);
    await add('--key', 'nguyen2021zero', '--topics', 'inference', '2104.12255');
    expect(entry('nguyen2021zero')).toContain('title: "0"\n');
    await expectGreen();
  });
});

test('npm run new cites the published version of a paper, from its DOI and from the Anthology', async () => {
  await add('--topics', 'translation', '2701.00002');
  expect(entry('doe2027counting')).toContain('doi: "10.18653/v1/2027.emnlp-main.7"');
  rmSync(join(content, 'papers/doe2027counting.mdx'));
  const { output } = await add('--topics', 'translation', '2027.emnlp-main.7', '10.1000/jats');
  expect(entry('doe2027counting')).toContain('acl: "2027.emnlp-main.7"');
  expect(output).toContain('[2/2] Written');
  await expectGreen();
});

describe('npm run new leaves alone', () => {
  test('what is on the list, without a question to anyone', async () => {
    const { status, output } = await add('2310.15141', '10.52202/075280-1314');
    expect(status).toBe(0);
    expect(output.match(/Left alone: .*papers\/sun2023spectr\.mdx, by the/g)).toHaveLength(2);
    expect([services().asked, added()]).toEqual([[], []]);
  });

  test('a title with a slip, until it is said to be another paper', async () => {
    const { output } = await add('2701.00006');
    expect(output).toContain('sun2023spectr.mdx, by nearly the same title.');
    expect(added()).toEqual([]);
    await add('--distinct', '2701.00006');
    expect(added()).toEqual(['doe2027spectr.mdx']);
  });
});

describe('npm run new writes no file', () => {
  const answer =
    (status: number, type: string, text: string): Fault =>
    (response) =>
      response.writeHead(status, { 'content-type': type }).end(text);
  const half: Fault = (response) => {
    response.writeHead(200, { 'content-type': 'application/atom+xml', 'content-length': '9000' });
    response.write('<feed><entry>', () => response.destroy());
  };

  test.each<[string, string[], Fault[], string]>([
    ['for an id that nobody has', ['0000.0000'], [], 'arXiv has no 0000.0000.'],
    ['for a byline cut short', ['2701.00005'], [], 'its byline is cut short'],
    ['without an abstract', ['10.1126/science.169.3946.635'], [], 'give it, as --abstract FILE'],
    [
      'after three faults',
      ['1605.08386'],
      Array<Fault>(3).fill(answer(500, '', '')),
      '(500), 3 times',
    ],
    ['of half answers', ['1605.08386'], Array<Fault>(3).fill(half), 'arXiv cannot be reached'],
    ['of a web page', ['1605.08386'], [answer(200, 'text/html', '<p>Down')], 'not with a record'],
    ['of 10 MB', ['1605.08386'], [answer(200, '', 'x'.repeat(1e7))], 'more than 2 MB'],
    ['for what is no id', ['spectr'], [], '"spectr" is no id'],
    ['when nothing is asked for', [], [], 'Usage: npm run new'],
  ])('%s', async (_, words, faults, message) => {
    services().faults.push(...faults);
    const { status, output } = await add(...words);
    expect([status, output]).toEqual([1, expect.stringContaining(message)]);
    expect(output).not.toMatch(/\n\s+at .*\.ts:\d/);
    expect(files()).toEqual(six);
  });
});

test('npm run new takes an abstract that the record lacks from a file', async () => {
  const file = join(scratch, 'abstract.txt');
  writeFileSync(file, 'Water has a structure.\u0000\n\nIt costs $5.\n');
  await add('--topics', 'inference', '--abstract', file, '10.1126/science.169.3946.635');
  expect(entry('frank1970ordinary')).toContain('  Water has a structure.\n\n  It costs \\$5.\n');
  await expectGreen();
});

test('npm run new writes after a fault that passes', async () => {
  services().faults.push(
    (response) => response.writeHead(429, { 'retry-after': '0' }).end(),
    half500,
  );
  expect((await add('--topics', 'inference', '1605.08386')).status).toBe(0);
  expect(added()).toEqual(['stanley2016heatbath.mdx']);
});
const half500: Fault = (response) => response.writeHead(500).end();

describe('npm run new -- --from', () => {
  test('names the line of a bad item, and loses no other', async () => {
    const file = join(scratch, 'refs.bib');
    const good = (n: number) =>
      `@article{x${n}, title = {Counting ${'ABC'[n]} Tokens}, author = {Doe, Jane}, year = 2024, journal = {X}, abstract = {We count tokens of inference.}, keywords = {inference}}\n`;
    const bad = `@article{broken, title = {Never closed,\n`;
    const cut = `@article{cut, title = {Cut Short}, author = {Doe, Jane and others}, year = 2024, journal = {X}}\n`;
    writeFileSync(file, `${good(0)}\n${bad}\n${good(1)}${cut}${good(2)}`);
    const { status, output } = await add('--from', file);
    expect(status).toBe(1);
    expect(added()).toHaveLength(3);
    expect(output).toContain(`[2/5] Not written: an item (${file}:3): It cannot be read:`);
    expect(output).toContain(`[4/5] Not written: “Cut Short” (${file}:6): its byline is cut short`);
    await expectGreen();
  });

  test('says where a file is no JSON, and where there is none', async () => {
    const file = join(scratch, 'refs.json');
    writeFileSync(file, '[{"title": "A"},\n{"title" "B"}]');
    expect(await add('--from', file)).toMatchObject({
      status: 1,
      output: expect.stringMatching(/refs\.json cannot be read: .*line 2/) as unknown,
    });
    expect((await add('--from', 'nowhere.bib')).output).toContain('There is no file nowhere.bib.');
  });

  test('asks for the abstracts that a bibliography lacks', async () => {
    const file = join(scratch, 'bare.bib');
    writeFileSync(
      file,
      '@misc{a, title={Heat-bath random walks with Markov bases}, author={Stanley, Caprice and Windisch, Tobias}, year=2016, eprint={1605.08386}, archivePrefix={arXiv}}',
    );
    const { output } = await add('--from', file, '--topics', 'inference');
    expect(output).toContain('The abstract comes from 1605.08386.');
    expect(entry('stanley2016heatbath')).toContain('Graphs on lattice points');
    await expectGreen();
  });

  test('fills an empty list with the collection, all of it green and none of it twice', async () => {
    content = mkdtempSync(join(scratch, 'empty-'));
    cpSync(join(project, 'content/topics'), join(content, 'topics'), { recursive: true });
    for (const name of readdirSync(join(content, 'topics'))) {
      // A comparison takes its figures from notes, which a list so young has not.
      const file = join(content, 'topics', name);
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace(/^comparison:\n(?: .*\n)+/m, ''));
    }
    expect((await add('--from', collectionFile)).status).toBe(0);
    expect(files()).toEqual(collection.map(({ id }) => `${id}.mdx`).sort());
    await expectGreen();
    const { output } = await add('--from', collectionFile);
    expect(output.match(/Left alone: /g)).toHaveLength(collection.length);
    expect(services().asked).toEqual([]);
  });
});

test('npm run new that is stopped can be run again, without half a file or work done twice', async () => {
  const ids = ['1605.08386', 'quant-ph/0201082', '2701.00001', '2701.00004'];
  const words = ['--added', '2027-03-01', '--topics', 'inference', ...ids];
  services().faults.push(itself, itself, () => {});
  const { status, output } = await run('new', words, 3);
  expect([status, output]).toEqual([130, expect.stringContaining('Stopped, with 2 written.')]);
  expect(files()).toHaveLength(six.length + 2);
  services().asked.length = 0;
  await run('new', words);
  expect(services().asked.map(({ url }) => /id_list=([^&]+)/.exec(url)![1])).toEqual(ids.slice(2));
  await expectGreen();
});

test('npm run new, twice at once, writes one paper once', async () => {
  const both = await Promise.all([1, 2].map(() => add('--topics', 'inference', '1605.08386')));
  expect(both.map(({ status }) => status)).toContain(0);
  expect(files()).toHaveLength(six.length + 1);
  await expectGreen();
});

test('npm run new keeps to the content folder it is given, even one that is not there yet', async () => {
  content = join(scratch, 'not-there');
  mkdirSync(content);
  const { output } = await add('1605.08386');
  expect(output).toContain('The list has no topic yet');
  expect(existsSync(join(content, 'papers'))).toBe(false);
});
