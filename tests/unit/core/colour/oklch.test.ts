import { expect, test } from 'vitest';
import { hexOf } from '#core/colour/oklch.ts';

// The OKLCH values are those of CSS Color 4 and its converters.
test.each([
  ['oklch(100% 0 0)', '#ffffff'],
  ['oklch(0% 0 0)', '#000000'],
  ['oklch(62.796% 0.25768 29.234)', '#ff0000'],
  ['oklch(86.644% 0.29483 142.495)', '#00ff00'],
  ['oklch(45.201% 0.31321 264.052)', '#0000ff'],
  ['oklch(56.59% 0 0)', '#767676'],
])('%s is %s', (colour, hex) => {
  expect(hexOf(colour)).toBe(hex);
});

test('a colour that no screen shows is cut to what one shows', () => {
  expect(hexOf('oklch(100% 0.4 140)')).toMatch(/^#[\da-f]{6}$/);
});
