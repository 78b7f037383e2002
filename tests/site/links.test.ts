import { inject, expect, test } from 'vitest';
import { brokenLinks } from '../support/links.ts';

test('every link inside the site leads to a page and a place that exist', () => {
  expect(brokenLinks(inject('folder'), '/')).toEqual([]);
});
