import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import sharp from 'sharp';
import type { Card } from '#core/card/card.ts';
import { makePictures } from '../../../src/drawing/make-pictures.ts';

const card: Card = { label: 'ACL 2024', title: 'Counting to Ten', lastLine: ['Okafor and Lind'] };
const colours = { ink: '#1c2331', muted: '#555a66', accent: '#1f5a94', paper: '#fbfaf7' };
const style = {
  ...{ sender: { name: 'A List', tagline: 'On counting' }, colours },
  instead: { label: '1 paper', title: 'On counting', lastLine: [] },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (file: string) => readFileSync(join(folder, file));
const make = (to: string, cards: Record<string, Card>, cache = 'cache', as = style) =>
  makePictures(new Map(Object.entries(cards)), as, join(folder, to), join(folder, cache));

test('a card becomes a picture of 1200 by 630 pixels, on the ground of a page', async () => {
  expect(await make('site', { 'papers/a.png': card })).toBe(1);
  const picture = sharp(read('site/papers/a.png'));
  expect(await picture.metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  const corner = picture.extract({ left: 0, top: 0, width: 1, height: 1 });
  const [red, green, blue] = await corner.raw().toBuffer();
  const away = [red! - 0xfb, green! - 0xfa, blue! - 0xf7].map(Math.abs);
  expect(Math.max(...away), 'a colour may be off by one shade').toBeLessThanOrEqual(1);
});

test('a card is drawn once and then taken from the cache, with the same bytes', async () => {
  expect(await make('first', { 'a.png': card })).toBe(1);
  expect(await make('second', { 'a.png': card, 'same.png': card })).toBe(0);
  expect(read('second/a.png')).toEqual(read('first/a.png'));
  expect(read('second/same.png')).toEqual(read('first/a.png'));
  expect(readdirSync(join(folder, 'cache'))).toHaveLength(1);
});

test('drawn anew, a card has the same bytes again', async () => {
  await make('first', { 'a.png': card }, 'one');
  await make('second', { 'a.png': card }, 'two');
  expect(read('second/a.png')).toEqual(read('first/a.png'));
});

test('another title, and another colour of the page, make another picture', async () => {
  await make('first', { 'a.png': card });
  expect(await make('second', { 'a.png': { ...card, title: 'Counting to Nine' } })).toBe(1);
  expect(read('second/a.png').equals(read('first/a.png'))).toBe(false);
  const dark = { ...style, colours: { ...colours, paper: '#14161a' } };
  expect(await make('third', { 'a.png': card }, 'cache', dark)).toBe(1);
});

test('a title that cannot be set is drawn as the list', async () => {
  await make('site', { 'a.png': { ...card, title: '張' }, 'list.png': style.instead });
  expect(read('site/a.png')).toEqual(read('site/list.png'));
});

test('two pages with one card are drawn once, though they are in the hands of two threads', async () => {
  const cards = Array.from({ length: 20 }, (_, at) => [`${at}.png`, card] as const);
  expect(await make('site', Object.fromEntries(cards))).toBe(1);
});

test('what cannot be drawn is told', async () => {
  const wrong = { ...card, title: undefined as unknown as string };
  await expect(make('site', { 'a.png': wrong })).rejects.toThrow();
});
