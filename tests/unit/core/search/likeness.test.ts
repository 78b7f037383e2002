import { expect, test } from 'vitest';
import { likeness } from '#core/search/likeness.ts';

test.each([
  ['model', 'Model,', 1],
  ['model', 'models', 0.95],
  ['resource', 'low-resource', 1],
  ['lowresource', 'low-resource', 1],
  ['study', 'studies', 0.95],
  ['run', 'running', 0.8],
  ['distributed', 'distribution', 0.8],
  ['le', 'less', 0],
  ['quantizaton', 'quantum', 0],
])('“%s” is “%s” to the degree %d', (asked, found, degree) => {
  expect(likeness(asked, found)).toBe(degree);
});

test('a beginning is worth more while it is all there is', () => {
  expect(likeness('specul', 'speculative', true)).toBeGreaterThan(
    likeness('specul', 'speculative'),
  );
});
