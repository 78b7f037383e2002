import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readForwards, readPages } from '../support/pages.ts';
import { readXml } from '../support/xml.ts';

const folder = inject('folder');
const bytes = readFileSync(join(folder, 'sitemap.xml'));
const text = bytes.toString('utf8');
const elements = readXml(text);
const locations = elements.filter(({ name }) => name === 'loc').map((element) => element.text);
const days = elements.filter(({ name }) => name === 'lastmod').map((element) => element.text);
const pages = readPages(folder);

/** Rules of https://www.sitemaps.org/protocol.html, a test each. */
describe('the sitemap', () => {
  test('is UTF-8 and says so', () => {
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(text);
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/);
  });

  test('is one urlset in the namespace of the protocol', () => {
    const root = elements.at(-1)!;
    expect(root).toMatchObject({ name: 'urlset', within: [] });
    expect(new Set(elements.map(({ namespace }) => namespace))).toEqual(
      new Set(['http://www.sitemaps.org/schemas/sitemap/0.9']),
    );
  });

  test('has nothing but an address and a day in a url, the address once', () => {
    const within = (name: string) => elements.filter((element) => element.name === name);
    const known = ['urlset', 'url', 'loc', 'lastmod'];
    expect(elements.filter(({ name }) => !known.includes(name))).toEqual([]);
    expect(within('loc').length).toBe(within('url').length);
    expect([...within('loc'), ...within('lastmod')].map((each) => each.within.join())).toEqual(
      Array(locations.length + days.length).fill('urlset,url'),
    );
  });

  test('has at most 50,000 addresses and 52,428,800 bytes', () => {
    expect(locations.length).toBeGreaterThan(100);
    expect(locations.length).toBeLessThanOrEqual(50_000);
    expect(bytes.length).toBeLessThanOrEqual(52_428_800);
  });

  test('gives whole addresses below its own place, as they are to be asked for, each once', () => {
    const wrong = locations.filter(
      (url) => !url.startsWith('https://list.example/') || new URL(url).href !== url,
    );
    expect(wrong).toEqual([]);
    expect(new Set(locations).size).toBe(locations.length);
  });

  test('gives addresses of fewer than 2,048 characters', () => {
    expect(locations.filter((url) => url.length >= 2048)).toEqual([]);
  });

  test('gives days in the form of the W3C, none of them to come', () => {
    expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day) || isNaN(Date.parse(day)))).toEqual(
      [],
    );
    expect(days.length).toBeGreaterThan(100);
  });

  test('lists every page that may be listed, and no other', () => {
    const listed = pages
      .map(({ $ }) => $('link[rel=canonical]').attr('href'))
      .filter((address) => address !== undefined);
    expect(locations.toSorted()).toEqual(listed.toSorted());
  });

  test('lists no page that leads on to another', () => {
    const leading = readForwards(folder);
    expect(leading.length).toBeGreaterThan(100);
    expect(leading.filter(({ path }) => locations.includes(`https://list.example${path}`))).toEqual(
      [],
    );
  });
});

describe('robots.txt', () => {
  const lines = readFileSync(join(folder, 'robots.txt'), 'utf8').trim().split('\n');

  test('lets every robot read every page', () => {
    expect(lines.slice(0, 2)).toEqual(['User-agent: *', 'Allow: /']);
    expect(lines.filter((line) => line.startsWith('Disallow'))).toEqual([]);
  });

  test('gives the whole address of the sitemap', () => {
    expect(lines).toContain('Sitemap: https://list.example/sitemap.xml');
  });
});
