import { describe, expect, test } from 'vitest';
import { splitEntry, type Split } from '#entries/front-matter.ts';

describe('splitEntry', () => {
  test.each<[string, string, Split]>([
    [
      'an entry with a body',
      '---\na: 1\nb: 2\n---\n\nText.\n',
      { yaml: 'a: 1\nb: 2\n', yamlLine: 2, body: '\nText.\n', bodyLine: 5 },
    ],
    [
      'an entry without one',
      '---\na: 1\n---\n',
      { yaml: 'a: 1\n', yamlLine: 2, body: '', bodyLine: 4 },
    ],
    [
      'front matter without a field',
      '---\n---\nText.',
      { yaml: '', yamlLine: 2, body: 'Text.', bodyLine: 3 },
    ],
    [
      'hyphens within a value and within the text',
      '---\na: |\n  ---\n--- \t\nOne\n---\ntwo',
      { yaml: 'a: |\n  ---\n', yamlLine: 2, body: 'One\n---\ntwo', bodyLine: 5 },
    ],
  ])('takes apart %s', (_, text, split) => {
    expect(splitEntry(text)).toEqual(split);
  });

  test.each([
    ['no hyphens', 'a: 1\n'],
    ['a line before them', '\n---\na: 1\n---\n'],
    ['no second ones', '---\na: 1\n'],
    ['four of them', '----\na: 1\n----\n'],
    ['the second ones indented', '---\na: 1\n ---\n'],
    ['nothing', ''],
  ])('gives nothing where there are %s', (_, text) => {
    expect(splitEntry(text)).toBeUndefined();
  });
});
