import { describe, expect, inject, test } from 'vitest';
import { readPage, readPages, visible } from '../support/pages.ts';
import { gzip } from '../support/weight.ts';

const folder = inject('folder');
const papers = readPages(folder)
  .filter(({ $ }) => $('[data-abstract]').length > 0)
  .map(({ path }) => path)
  .toSorted();
const map = readPage(folder, '/map/');
const timeline = readPage(folder, '/timeline/');

describe.each([
  ['the map', map, 'svg'],
  ['the wide timeline', timeline, 'svg.wide'],
  ['the narrow timeline', timeline, 'svg.narrow'],
  ['the list beside the map', map, '[aria-labelledby=list] ol'],
  ['the list under the timeline', timeline, '[aria-labelledby=list] ol'],
])('%s', (_, { $ }, selector) => {
  test('leads to every paper of the list, to each once', () => {
    const addresses = $(`${selector} a`)
      .map((_, link) => $(link).attr('href'))
      .get();
    expect(addresses.toSorted()).toEqual(papers);
  });
});

describe.each([
  ['map', map],
  ['timeline', timeline],
])('the %s', (_, { $, html, path }) => {
  test('calls each dot by title, byline and year', () => {
    for (const link of $('svg a')) {
      const page = readPage(folder, $(link).attr('href')!);
      const title = visible(page.$('h1').first().text());
      const name = $(link).attr('aria-label')!;
      expect(name.startsWith(title), name).toBe(true);
      expect(name).toMatch(/, [^,]+, \d{4}$/);
      expect(name.endsWith(visible(page.$('[data-year]').first().text()))).toBe(true);
    }
  });

  test('shows for each dot a label with the whole title and the year', () => {
    for (const link of $('svg a')) {
      const lines = $(link)
        .find('tspan')
        .map((_, line) => visible($(line).text()))
        .get();
      const facts = lines.at(-1)!;
      expect(`${lines.slice(0, -1).join(' ')}, ${facts}`).toBe(
        visible($(link).attr('aria-label')!),
      );
    }
  });

  test('names every topic in text, and keeps its drawing from those who hear it', () => {
    for (const svg of $('svg.picture')) {
      const heard = $(svg)
        .children('g[role=group]')
        .map((_, group) => $(group).attr('aria-label'))
        .get();
      const drawn = $(svg)
        .find('[aria-hidden=true] .region-name')
        .map((_, name) =>
          $(name)
            .find('tspan')
            .map((_, line) => visible($(line).text()))
            .get()
            .join(' ')
            .replace('- ', '-'),
        )
        .get();
      expect(heard.length).toBeGreaterThan(10);
      expect(drawn).toEqual(heard);
    }
  });

  test('says in a sentence what it shows, with a way to the same as a list', () => {
    const link = $('main p a[href="#list"]');
    expect(link).toHaveLength(1);
    expect($('#list').is('h2')).toBe(true);
    expect(visible(link.closest('p').text()).length).toBeGreaterThan(80);
  });

  test('weighs at most 28 kB on the wire', () => {
    expect(gzip(html), path).toBeLessThanOrEqual(28_000);
  });
});

test('the map weighs at most 25 kB on the wire', () => {
  expect(gzip(map.html)).toBeLessThanOrEqual(25_000);
});

test('the list under the timeline goes from the oldest year to the newest', () => {
  const { $ } = timeline;
  const years = $('[aria-labelledby=list] h3')
    .map((_, year) => Number($(year).text()))
    .get();
  expect(years.length).toBeGreaterThan(4);
  expect(years).toEqual(years.toSorted((a, b) => a - b));
});

test('a list of few papers has no maps of single topics', () => {
  expect(readPages(folder).filter(({ path }) => /^\/map\/./.test(path))).toEqual([]);
});
