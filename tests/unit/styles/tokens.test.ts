import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from '#core/colour/contrast.ts';
import { pairs } from '../../../src/style-guide/pairs.ts';
import { colourTokens, readTokens } from '#core/colour/tokens.ts';

const tokens = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));
const colours = new Map(colourTokens(tokens).map((colour) => [colour.name, colour]));

describe.each(['light', 'dark'] as const)('on a %s page', (scheme) => {
  test.each(pairs)('$colour on $ground has a contrast of $least or more', (pair) => {
    const { colour, ground, least } = pair;
    const ratio = contrast(colours.get(colour)![scheme], colours.get(ground)![scheme]);
    expect(ratio).toBeGreaterThanOrEqual(least);
  });
});

test('every colour of the site is in the table of pairs', () => {
  const used = new Set(pairs.flatMap(({ colour, ground }) => [colour, ground]));
  expect([...colours.keys()].filter((name) => !used.has(name))).toEqual([]);
});

test('every colour has a light value and a dark one', () => {
  expect(colours.size).toBeGreaterThan(8);
  expect([...colours.values()].filter(({ light, dark }) => light === dark)).toEqual([]);
});
