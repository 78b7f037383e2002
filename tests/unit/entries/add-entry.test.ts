import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addFile } from '#entries/add-entry.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-add-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('adds a file, and never in the place of another', () => {
  addFile(folder, 'papers/doe2024costs.mdx', 'first');
  expect(() => addFile(folder, 'papers/doe2024costs.mdx', 'second')).toThrow('EEXIST');
  expect(readFileSync(join(folder, 'papers/doe2024costs.mdx'), 'utf8')).toBe('first');
  expect(readdirSync(join(folder, 'papers'))).toEqual(['doe2024costs.mdx']);
});
