import { describe, expect, test } from 'vitest';
import type { Place } from '#core/problems/problem.ts';
import { locate, writtenAt } from '#entries/locate.ts';
import { readEntry } from '#entries/read-entry.ts';

const text = `---
title: "On $Q^*$ and more"
authors:
  - Okafor, Ada
  - Lind, Per
venue: { kind: preprint, server: arXiv, year: 2024 }
topics:
  - reasoning
added: 2026-01-02
abstract: |
  We count
  to ten.
relations:
  - kind: extends
    paper: lind2025herding
    why: It goes on.
---

A body.
`;
const { source } = readEntry('papers', 'x', text);

/** Line, column and the words that are meant. */
function place(of: Place | undefined) {
  const problem = { kind: 'wrong-value', file: 'papers/x.mdx', message: 'm', mend: 'n' } as const;
  const { line, column, excerpt } = locate({ ...problem, place: of }, source);
  return [line, column, excerpt?.text.slice(column - 1, column - 1 + excerpt.length)];
}

describe('locate finds', () => {
  test.each<[string, Place, [number, number, string]]>([
    ['a value', { path: ['added'] }, [9, 8, '2026-01-02']],
    ['a value in quotes', { path: ['title'] }, [2, 8, '"On $Q^*$ and more"']],
    ['the words meant within a value', { path: ['title'], words: '$Q^*$' }, [2, 12, '$Q^*$']],
    ['the second of the same words', { path: ['title'], words: 'n', nth: 1 }, [2, 19, 'n']],
    ['words broken into lines', { path: ['abstract'], words: 'count to ten' }, [11, 6, 'count']],
    ['a key', { path: ['added'], part: 'key' }, [9, 1, 'added']],
    ['a value in a group', { path: ['venue', 'year'] }, [6, 47, '2024']],
    ['a key in a group', { path: ['venue', 'server'], part: 'key' }, [6, 26, 'server']],
    ['one of a list', { path: ['authors', 1] }, [5, 5, 'Lind, Per']],
    [
      'a value in a list of groups',
      { path: ['relations', 0, 'paper'] },
      [15, 12, 'lind2025herding'],
    ],
    ['a list over several lines by its key', { path: ['authors'] }, [3, 1, 'authors']],
    [
      'a group on one line',
      { path: ['venue'] },
      [6, 8, '{ kind: preprint, server: arXiv, year: 2024 }'],
    ],
    [
      'what is missing by the group it is missing in',
      { path: ['venue', 'pages'] },
      [6, 8, '{ kind: preprint, server: arXiv, year: 2024 }'],
    ],
    ['a line of the text', { line: 19, column: 3, length: 4 }, [19, 3, 'body']],
  ])('%s', (_, of, expected) => {
    expect(place(of)).toEqual(expected);
  });

  test('the first line where the file as a whole is meant', () => {
    expect(place(undefined)).toEqual([1, 1, undefined]);
    expect(place({ path: ['summary'] })).toEqual([1, 1, undefined]);
  });
});

test('writtenAt gives a value as its author wrote it', () => {
  expect(writtenAt(source, ['title'])).toBe('"On $Q^*$ and more"');
  expect(writtenAt(source, ['venue', 'year'])).toBe('2024');
  expect(writtenAt(source, ['remark'])).toBeUndefined();
});
