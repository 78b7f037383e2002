import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hueCount } from '#core/picture/hues.ts';
import { contrast } from '#core/colour/contrast.ts';

/** The light and the dark value of each colour that a stylesheet defines, by its place. */
const pairsOf = (file: string, name: string) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      new RegExp(`${name}: light-dark\\((oklch\\([^)]*\\)), (oklch\\([^)]*\\))\\)`, 'g'),
    ),
  ].map(([, light, dark]) => ({ light: light!, dark: dark! }));

const hues = pairsOf('src/styles/picture.css', '--hue');
const [paper] = pairsOf('src/styles/tokens.css', '--color-paper');

test('the pictures have as many hues as their layout gives out', () => {
  expect(hues).toHaveLength(hueCount);
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  test.each(hues)('a dot in $light or $dark stands out from the page', (hue) => {
    expect(contrast(hue[scheme], paper![scheme])).toBeGreaterThanOrEqual(4);
  });
});
