import { expect, test } from 'vitest';
import { contentOfBuild } from '#entries/content-of-build.ts';

test('a folder is read once in a build, and another folder by itself', () => {
  const six = contentOfBuild('tests/fixtures/six/content');
  expect(six.entries.papers).toHaveLength(6);
  expect(contentOfBuild('tests/fixtures/six/content')).toBe(six);
  expect(contentOfBuild('tests/fixtures/none').entries.papers).toEqual([]);
});
