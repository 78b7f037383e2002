import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, fixture } from '../support/build.ts';

/** Every file of a built site with the hash of its bytes. */
function hashes(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
      return [path.slice(folder.length), hash];
    }),
  );
}

test('two builds of the same entries give the same bytes, in whatever folder and time zone', () => {
  const [first, second] = [
    build('once', { CONTENT_DIR: fixture('six'), TZ: 'UTC' }),
    build('again', { CONTENT_DIR: fixture('six'), TZ: 'Pacific/Auckland' }),
  ];
  expect([first.ok, second.ok], first.output + second.output).toEqual([true, true]);
  expect(Object.keys(hashes(first.folder)).length).toBeGreaterThan(50);
  expect(hashes(second.folder)).toEqual(hashes(first.folder));
});
