import { expect, test } from 'vitest';
import { letter, widthOf } from '#core/picture/lettering.ts';

test('breaks a title into few lines of about one length', () => {
  const { lines } = letter('Parameter-efficient fine-tuning of large language models', 13);
  expect(lines).toEqual(['Parameter-efficient', 'fine-tuning of large', 'language models']);
});

test('leaves a short text on its line, and breaks a word longer than a line at its hyphen alone', () => {
  expect(letter('Code', 10).lines).toEqual(['Code']);
  expect(letter('Parameter-efficient tuning', 8).lines).toEqual(['Parameter-', 'efficient tuning']);
  expect(letter('On Donaudampfschifffahrt', 5).lines).toEqual(['On', 'Donaudampfschifffahrt']);
});

test('says how wide the widest line is', () => {
  const { lines, width } = letter('Languages beyond English', 10);
  expect(width).toBe(Math.max(...lines.map(widthOf)));
  expect(width).toBeLessThanOrEqual(10);
});

test('takes wide letters for wider than narrow ones', () => {
  expect(widthOf('MWmw')).toBeGreaterThan(2 * widthOf('ilit'));
});
