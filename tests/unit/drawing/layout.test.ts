import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Card } from '#core/card/card.ts';
import { layOut, margin, pictureSize, type PlacedText } from '#core/card/layout.ts';
import { openTypefaces, type Typefaces } from '../../../src/drawing/typefaces.ts';

const sender = { name: 'A List', tagline: 'On counting' };
const card = (changes: Partial<Card> = {}): Card => ({
  ...{ label: 'ACL 2024', title: 'Counting to Ten', lastLine: ['Okafor and Lind'] },
  ...changes,
});

let faces: Typefaces;
beforeAll(async () => {
  faces = await openTypefaces('éąΩ');
});

const set = (changes: Partial<Card>, from = sender) => layOut(card(changes), from, faces.measure);
const titleOf = (lines: PlacedText[]) =>
  lines.filter(({ face, y }) => face === 'title' && y < 500).map(({ text }) => text);

/** Lines that stand nearer to an edge than the margin, or over the line above them. */
function faults(lines: PlacedText[]): string[] {
  const outside = lines.filter(({ text, face, size, x, y }) => {
    const end = x + faces.measure(text, face) * size;
    const isBeside = x < margin || end > pictureSize.width - margin;
    return isBeside || y - 0.75 * size < 70 || y + 0.25 * size > pictureSize.height - 50;
  });
  const column = lines.filter(({ x }) => x === margin).toSorted((a, b) => a.y - b.y);
  const crossed = column.slice(1).filter((line, at) => {
    const above = column[at]!;
    return line.y - 0.75 * line.size < above.y + 0.2 * above.size;
  });
  return [...outside, ...crossed].map(({ text }) => text);
}

const long = 'Enhancing Cross-Lingual Transfer for Low-Resource Languages through Translation ';

describe('no text leaves the margins or touches another', () => {
  test.each<[string, Partial<Card>]>([
    ['a short title', { title: 'X' }],
    ['a title of 130 letters', { title: long.repeat(2).slice(0, 130) }],
    ['a title of 800 letters', { title: long.repeat(10) }],
    ['a title of one word', { title: 'Donaudampfschifffahrt'.repeat(20) }],
    ['a title in capitals', { title: long.toUpperCase() }],
    ['a long venue', { label: long.repeat(3) }],
    ['a long name', { lastLine: [long.repeat(3)] }],
    ['a long sentence', { title: long, sentence: long.repeat(6) }],
    ['nothing but a title', { label: '', lastLine: [] }],
  ])('with %s', (_, changes) => {
    expect(faults(set(changes))).toEqual([]);
  });

  test('with a long name and tagline of the site', () => {
    const lines = set({}, { name: long.repeat(2), tagline: long });
    expect(faults(lines)).toEqual([]);
    expect(lines.map(({ text }) => text)).not.toContain(long);
  });
});

test('a title of up to 130 letters stands in full, in at most four lines', () => {
  const title = long.repeat(2).slice(0, 130).trim();
  const lines = titleOf(set({ title }));
  expect(lines.length).toBeLessThanOrEqual(4);
  expect(lines.join(' ')).toBe(title);
});

test('a sentence is cut before a title is', () => {
  const title = long.repeat(2).slice(0, 105).trim();
  const lines = set({ title, sentence: long.repeat(3) });
  expect(titleOf(lines).join(' ')).toBe(title);
  expect(titleOf(set({ title: title + title, sentence: 'What?' })).at(-1)).toMatch(/ …$/);
});

test('a title that is longer than the picture ends in an ellipsis', () => {
  const lines = titleOf(set({ title: long.repeat(10) }));
  expect(lines.length).toBeLessThanOrEqual(4);
  expect(lines.at(-1)).toMatch(/ …$/);
});

test('the longest byline that has room is set', () => {
  const lastLine = [long.repeat(2), 'Okafor, Lind and 37 more', 'Okafor et al.'];
  const texts = set({ lastLine }).map(({ text }) => text);
  expect(texts).toContain('Okafor, Lind and 37 more');
  expect(texts).not.toContain('Okafor et al.');
});

test('every letter of a name has a shape, and one that no font has is told', () => {
  expect(faces.canSet('Costa-jussà, Mańke, Çelebi, Ω', 'text')).toBe(true);
  expect(faces.canSet('張', 'title')).toBe(false);
  const shapes = faces.glyphs('Mańke', 'text');
  expect(shapes.filter(({ path }) => path === '')).toEqual([]);
  expect(shapes).toHaveLength(5);
});

test('the fonts of the pictures are the typefaces of the pages', () => {
  const config = readFileSync('astro.config.mjs', 'utf8');
  const drawn = readFileSync('src/drawing/fonts.ts', 'utf8').match(/'source-\w+-\d'/g)!;
  const named = drawn.map((id) => id.slice(1, -1).replaceAll('-', ' '));
  expect(named.length).toBe(2);
  expect(named.filter((name) => !config.toLowerCase().includes(name))).toEqual([]);
});
