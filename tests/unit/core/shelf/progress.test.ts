import { expect, test } from 'vitest';
import type { Mark } from '#core/shelf/marks.ts';
import { progressOf } from '#core/shelf/progress.ts';

const at = '2026-11-20T08:00:00.000Z';
const marks = new Map<string, Mark>([
  ['a', { title: 'A', status: { value: 'read', at } }],
  ['b', { title: 'B', status: { value: 'to-read', at } }],
  ['c', { title: 'C', note: { value: 'a note alone', at } }],
  ['elsewhere', { title: 'E', status: { value: 'read', at } }],
]);

test('counts the papers that are marked and those that are read, of those asked for', () => {
  expect(progressOf(marks, ['a', 'b', 'c', 'd'])).toEqual({ marked: 2, read: 1 });
  expect(progressOf(marks, ['d'])).toEqual({ marked: 0, read: 0 });
});
