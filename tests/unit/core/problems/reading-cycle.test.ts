import { describe, expect, test } from 'vitest';
import { cycles } from '#core/problems/reading-cycle.ts';

const graph = (edges: string) =>
  edges.split(' ').reduce((next, edge) => {
    const [from, to] = edge.split('>') as [string, string];
    return next.set(from, [...(next.get(from) ?? []), to]);
  }, new Map<string, string[]>());

describe('cycles', () => {
  test.each([
    ['none in a chain', 'a>b b>c', []],
    ['none where two ways meet again', 'a>b a>c b>d c>d', []],
    ['one of two', 'a>b b>a', [['a', 'b']]],
    ['one that a way leads into', 'x>a a>b b>c c>a', [['a', 'b', 'c']]],
    [
      'two apart',
      'a>b b>a c>d d>c',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['one that goes past what is not on the list', 'a>gone a>b b>a', [['a', 'b']]],
  ])('finds %s', (_, edges, found) => {
    expect(cycles(graph(edges))).toEqual(found);
  });

  test('walks a chain of a hundred thousand', () => {
    const next = new Map(Array.from({ length: 100_000 }, (_, n) => [String(n), [String(n + 1)]]));
    expect(cycles(next)).toEqual([]);
  });
});
