import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readGrowingList } from '../../../scripts/new-entry.ts';
import { askForPaper, completions } from '../../../scripts/new-questions.ts';
import { createAsk } from '../../../src/services/ask.ts';
import { createRecords } from '../../../src/services/records.ts';
import { readSettings } from '../../../src/services/settings.ts';
import { fixture } from '../../support/build.ts';
import { replayedServices } from '../../support/services.ts';

describe('completes', () => {
  const topics = ['inference', 'training-data', 'translation'];
  test.each([
    ['inf', [['inference'], 'inf']],
    ['inference, tra', [['training-data', 'translation'], 'tra']],
    ['', [topics, '']],
    ['storks', [[], 'storks']],
  ])('the topics "%s"', (line, expected) => {
    expect(completions(line, topics)).toEqual(expected);
  });

  test('a name with its comma', () => {
    expect(completions('ruiz soto, j', ['Ruiz Soto, José', 'Ruiz, Ada'])).toEqual([
      ['Ruiz Soto, José'],
      'ruiz soto, j',
    ]);
  });
});

const scratch = mkdtempSync(join(tmpdir(), 'lectern-questions-'));
const services = replayedServices();
let content: string;
beforeEach(() => {
  content = mkdtempSync(join(scratch, 'content-'));
  cpSync(fixture('six'), content, { recursive: true });
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** Answers each question as it comes; what was asked and what became of it. */
async function answering(answers: string[], end = false) {
  const input = new PassThrough();
  const output = new PassThrough();
  const told: string[] = [];
  output.on('data', (data: Buffer) => {
    told.push(String(data));
    if (!/: $|\) $/.test(String(data))) return;
    const answer = answers.shift();
    if (answer !== undefined) setImmediate(() => input.write(`${answer}\n`));
    else if (end) input.end();
  });
  const { signal } = new AbortController();
  const settings = readSettings(services().environment);
  const records = createRecords(settings, createAsk(settings, signal));
  const list = readGrowingList(content);
  const outcome = await askForPaper(list, records, { added: '2027-03-01' }, signal, {
    input,
    output,
  });
  return { outcome, told: told.join('') };
}

test('asks until an answer can be used, and writes what was answered', async () => {
  const { outcome, told } = await answering([
    'spectr', // no id
    '2701.00001',
    'inferense', // no topic
    'translation, inference',
    '', // the key as proposed
    'Ruiz Soto, José María',
    '', // the group as it is
    '', // a name as it is
    '', // yes
  ]);
  expect(outcome).toMatchObject({ kind: 'written', key: 'okafor2027draft' });
  expect(told).toContain('"spectr" is no id');
  expect(told).toContain('The closest name is inference.');
  const text = readFileSync(join(content, 'papers/okafor2027draft.mdx'), 'utf8');
  expect(text).toContain('topics: [translation, inference]');
  expect(text).toContain('- Ruiz Soto, José María\n');
});

test('writes nothing on a no, or when the answers end', async () => {
  const no = await answering(['1605.08386', 'inference', '', 'no']);
  expect(no.outcome).toMatchObject({ kind: 'refused' });
  expect((await answering(['1605.08386'], true)).outcome).toBeUndefined();
  expect(existsSync(join(content, 'papers/stanley2016heatbath.mdx'))).toBe(false);
});
