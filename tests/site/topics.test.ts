import { describe, expect, inject, test } from 'vitest';
import { readContent } from '#entries/read-content.ts';
import { faultsOn, readPages, visible } from '../support/pages.ts';

const pages = readPages(inject('folder'));
const topics = pages.filter(({ path }) => /^\/topics\/./.test(path));
const papers = new Map(
  pages.filter(({ $ }) => $('[data-abstract]').length > 0).map((p) => [p.path, p]),
);

/** The papers whose first topic this is. */
function primaryPapers(topic: string): string[] {
  return [...papers.values()]
    .filter(({ $ }) => $('.paper-head [aria-label=Topics] a').first().attr('href') === topic)
    .map(({ path }) => path);
}

const numbers = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

describe('the introduction of a topic', () => {
  test('stands on the page of each topic', () => {
    const ids = readContent('content')
      .entries.topics.map(({ id }) => `/topics/${id}/`)
      .sort();
    expect(topics.map(({ path }) => path)).toEqual(ids);
  });

  test('has 120 to 250 words', () => {
    const wrong = faultsOn(topics, ({ $ }) => {
      const words = visible($('main .prose').text()).split(' ').length;
      return words < 120 || words > 250 ? [`has ${words}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('links the papers of which this is the first topic', () => {
    const missing = faultsOn(topics, ({ $, path }) =>
      primaryPapers(path).filter((paper) => $(`main .prose a[href="${paper}"]`).length === 0),
    );
    expect(topics.flatMap(({ path }) => primaryPapers(path))).toHaveLength(papers.size);
    expect(missing).toEqual([]);
  });
});

describe('the comparison of a topic', () => {
  test('stands on most topics and has at least two rows', () => {
    const rows = topics.map(({ $ }) => $('.comparison tbody tr').length).filter(Boolean);
    expect(rows.length).toBeGreaterThan(topics.length / 2);
    expect(Math.min(...rows)).toBeGreaterThanOrEqual(2);
  });

  test('compares papers of the topic, each by a finding on its page that holds the numbers', () => {
    const wrong = faultsOn(topics, ({ $, path }) =>
      $('.comparison tbody tr')
        .toArray()
        .flatMap((row) => {
          const paper = $(row).find('th a').attr('href')!;
          const figure = $(row).find('td').last();
          const [to, id] = figure.find('a').attr('href')!.split('#');
          const on = papers.get(paper);
          if (!on || to !== paper) return [`${paper} has a result on ${to}`];
          if (on.$(`.paper-head [aria-label=Topics] [href="${path}"]`).length === 0)
            return [`${paper} is not of the topic`];
          const finding = on.$(`.finding[id="${id}"]`);
          if (finding.length === 0) return [`${paper} has no ${id}`];
          const vouched = new Set(numbers(finding.find('q').text()));
          return numbers(figure.text())
            .filter((number) => !vouched.has(number))
            .map((number) => `${paper} does not say ${number} in ${id}`);
        }),
    );
    expect(wrong).toEqual([]);
  });
});
