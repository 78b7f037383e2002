import { expect, test } from 'vitest';
import { contrast, luminance } from '#core/colour/contrast.ts';

const white = 'oklch(100% 0 0)';
const black = 'oklch(0% 0 0)';

test('black on white stands apart as far as can be, and a colour on itself not at all', () => {
  expect(contrast(black, white)).toBeCloseTo(21, 5);
  expect(contrast(white, black)).toBeCloseTo(21, 5);
  expect(contrast('oklch(46% 0.11 250)', 'oklch(46% 0.11 250)')).toBe(1);
});

// The OKLCH values are those of CSS Color 4 and its converters, the ratios those of
// WebAIM's contrast checker for the same colours in sRGB.
test.each([
  ['red', 'oklch(62.796% 0.25768 29.234)', 4.0],
  ['lime', 'oklch(86.644% 0.29483 142.495)', 1.37],
  ['blue', 'oklch(45.201% 0.31321 264.052)', 8.59],
  ['#767676', 'oklch(56.59% 0 0)', 4.54],
])('%s on white has the contrast that is published for it', (_name, colour, published) => {
  expect(contrast(colour, white)).toBeCloseTo(published, 2);
});

test('a colour that no screen shows is cut to what one shows', () => {
  expect(luminance('oklch(100% 0.4 140)')).toBeLessThanOrEqual(1);
  expect(luminance('oklch(10% 0.4 140)')).toBeGreaterThanOrEqual(0);
});

test.each(['#fff', 'oklch(0% 0 0 / 0.3)', 'var(--color-ink)', ''])(
  '"%s" is refused, not measured wrongly',
  (colour) => {
    expect(() => luminance(colour)).toThrow('is not written as');
  },
);
