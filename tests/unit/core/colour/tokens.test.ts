import { expect, test } from 'vitest';
import { colourTokens, readTokens } from '#core/colour/tokens.ts';

const css = `
/* --no: token; */
@theme {
  --color-*: initial;
  --color-ink: light-dark(oklch(25% 0.02 260), oklch(91% 0.01 90));
  --color-seal: oklch(50% 0 0);
  --text-lg: calc(var(--text-base) *
    1.2);
}`;

test('tokens are read in their order, without comments and without lines that clear a set', () => {
  expect(readTokens(css).map(({ name }) => name)).toEqual(['color-ink', 'color-seal', 'text-lg']);
  expect(readTokens(css).at(-1)).toEqual({
    name: 'text-lg',
    value: 'calc(var(--text-base) * 1.2)',
  });
});

test('a colour has a light value and a dark one, and is both where it is one', () => {
  expect(colourTokens(readTokens(css))).toEqual([
    { name: 'ink', light: 'oklch(25% 0.02 260)', dark: 'oklch(91% 0.01 90)' },
    { name: 'seal', light: 'oklch(50% 0 0)', dark: 'oklch(50% 0 0)' },
  ]);
});
