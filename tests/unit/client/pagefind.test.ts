import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  vi.resetModules();
});
afterEach(() => rmSync(folder, { recursive: true }));

const writeIndex = () =>
  writeFileSync(
    join(folder, 'pagefind.js'),
    `export const calls = [];
     export const options = async (given) => void calls.push(JSON.stringify(given));
     export const init = async () => void calls.push('init');`,
  );
const load = async () => {
  const { loadPagefind } = await import('#client/pagefind.ts');
  return loadPagefind(`${pathToFileURL(folder).href}/`) as Promise<unknown>;
};

test('loads and readies the index once, however often it is asked for', async () => {
  writeIndex();
  const [first, second] = await Promise.all([load(), load()]);
  expect(second).toBe(first);
  expect(first).toMatchObject({ calls: ['{"excerptLength":24}', 'init'] });
});

test('tries again after a load that failed', async () => {
  await expect(load()).rejects.toThrow();
  writeIndex();
  await expect(load()).resolves.toMatchObject({ calls: ['{"excerptLength":24}', 'init'] });
});
