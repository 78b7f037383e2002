import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readPages, type BuiltPage } from '../support/pages.ts';
import { fontsOf, gzip, inlineScriptsOf, scriptFilesOf, stylesOf } from '../support/weight.ts';

const folder = inject('folder');
const pages = readPages(folder);
const papers = pages.filter(({ $ }) => $('[data-abstract]').length > 0);

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
const sent = (url: string) => gzip(readFileSync(join(folder, url)));
const scriptFiles = ({ $ }: BuiltPage) => sum(scriptFilesOf(folder, $).map(sent));
/** Fonts are packed already and are sent as they are. */
const fonts = ({ $ }: BuiltPage) => sum(fontsOf($).map((url) => statSync(join(folder, url)).size));

/** The heaviest five of the pages that weigh more than they may, each with its bytes. */
const tooHeavy = (some: BuiltPage[], most: number, weigh: (page: BuiltPage) => number) =>
  some
    .map((page) => ({ path: page.path, bytes: weigh(page) }))
    .filter(({ bytes }) => bytes > most)
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 5);

describe('a paper page', () => {
  test('is painted after one request of 14,600 bytes, what a server sends without waiting', () => {
    expect(papers.length).toBeGreaterThan(70);
    expect(tooHeavy(papers, 14_600, ({ html }) => gzip(html))).toEqual([]);
  });

  test('has no more than 4,500 bytes of styles', () => {
    expect(tooHeavy(papers, 4500, ({ $ }) => gzip(stylesOf($)))).toEqual([]);
  });

  test('weighs no more than 80,000 bytes with its scripts and all fonts it may load', () => {
    const weigh = (page: BuiltPage) => gzip(page.html) + scriptFiles(page) + fonts(page);
    expect(tooHeavy(papers, 80_000, weigh)).toEqual([]);
  });
});

describe('every page', () => {
  test('brings its styles with it', () => {
    const without = pages.filter(
      ({ $ }) => $('link[rel=stylesheet]').length > 0 || stylesOf($).length < 1000,
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('waits for no script before it shows its text', () => {
    const waiting = pages.filter(
      ({ $ }) => $('head script[src]:not([type=module], [async], [defer])').length > 0,
    );
    expect(waiting.map(({ path }) => path)).toEqual([]);
  });

  test('loads no more than 4,000 bytes of script before the reader asks for something', () => {
    const weigh = (page: BuiltPage) => gzip(inlineScriptsOf(page.$)) + scriptFiles(page);
    expect(tooHeavy(pages, 4000, weigh)).toEqual([]);
  });

  test('never sets its text anew: a font that comes late waits for the next page', () => {
    const faces = (page: BuiltPage) => stylesOf(page.$).match(/@font-face\s*\{[^}]*\}/g) ?? [];
    const carried = (page: BuiltPage) => faces(page).filter((face) => face.includes('.woff2'));
    const late = pages.filter((page) =>
      carried(page).some((face) => !/font-display:\s*optional/.test(face)),
    );
    expect(late.map(({ path }) => path)).toEqual([]);
    expect(pages.filter((page) => carried(page).length < 3).map(({ path }) => path)).toEqual([]);
  });
});
