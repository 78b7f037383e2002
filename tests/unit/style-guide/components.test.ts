import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { expect, test } from 'vitest';

/** The Astro files that a file prints: those it imports, and what these print. */
function printedBy(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, from] of readFileSync(file, 'utf8').matchAll(/from '([^']+\.astro)'/g))
    printedBy(from!.startsWith('#') ? `src/${from!.slice(1)}` : join(file, '..', from!), found);
  return found;
}

test('the style guide shows every component of the site', () => {
  const shown = printedBy('src/style-guide/index.astro');
  const components = globSync('src/components/**/*.astro').map((file) =>
    file.replaceAll('\\', '/'),
  );
  expect(components.length).toBeGreaterThan(15);
  expect(components.filter((file) => !shown.has(file))).toEqual([]);
});
