import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readPages } from '../support/pages.ts';

test('a build has no style guide, and no page carries its styles', () => {
  const pages = readPages(inject('folder'));
  expect(existsSync(join(inject('folder'), 'index.html'))).toBe(true);
  expect(existsSync(join(inject('folder'), 'style-guide'))).toBe(false);
  expect(pages.filter(({ html }) => /\.specimen/.test(html))).toEqual([]);
});
