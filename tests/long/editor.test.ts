import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shellEnvironment } from '../support/environment.ts';
import { LanguageServer } from '../support/language-server.ts';

const file = 'content/papers/sun2023spectr.mdx';
const sound = readFileSync(file, 'utf8');
/** As someone writes it: one field misspelt, the next just begun. */
const written = sound
  .replace('level: advanced', 'level: advanced\nrem')
  .replace(/^added: (.*)$/m, 'addet: $1');
const server = new LanguageServer();
let uri: string;

/** A place in the text: a line by how it begins, and a character. */
const at = (start: string, character: number) => ({
  textDocument: { uri },
  position: {
    line: written.split('\n').findIndex((line) => line.startsWith(start)),
    character,
  },
});

beforeAll(async () => {
  spawnSync('node', ['scripts/astro.ts', 'sync'], { env: shellEnvironment({}) });
  await server.start();
  uri = server.open(file, written);
});

afterAll(() => server.stop());

test('an editor names a field of an entry that does not exist, where it stands', async () => {
  const { items } = (await server.ask('textDocument/diagnostic', { textDocument: { uri } })) as {
    items: { message: string; range: { start: { line: number } } }[];
  };
  const told = items.find(({ message }) => message.includes('addet'));
  expect(told?.range.start.line).toBe(at('addet', 0).position.line);
});

test('an editor completes the name of a field and says what it holds', async () => {
  const { items } = (await server.ask('textDocument/completion', at('rem', 3))) as {
    items: { label: string; documentation?: unknown }[];
  };
  const remark = items.find(({ label }) => label === 'remark');
  expect(JSON.stringify(remark?.documentation)).toContain('A sentence for readers');
});

test('an editor explains a field that it is asked about', async () => {
  const hover = await server.ask('textDocument/hover', at('unsure', 2));
  expect(JSON.stringify(hover)).toContain('rest on one source alone');
});
