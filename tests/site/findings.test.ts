import { describe, expect, inject, test } from 'vitest';
import { readContent } from '#entries/read-content.ts';
import { faultsOn, readPages, visible } from '../support/pages.ts';

const papers = readPages(inject('folder')).filter(({ $ }) => $('.finding').length > 0);

describe('the findings of a paper', () => {
  test('stand on the pages of all papers that have them', () => {
    const having = readContent('content').entries.papers.filter(({ data }) => data.findings);
    expect(papers.map(({ path }) => path)).toEqual(having.map(({ id }) => `/papers/${id}/`).sort());
  });

  test('each lead to the words of the abstract that they quote, and these lead back', () => {
    const wrong = faultsOn(papers, ({ $ }) =>
      $('.finding')
        .toArray()
        .flatMap((finding, n) => {
          const id = $(finding).attr('id')!.replace('finding-', '');
          const quote = visible($(finding).find('q').text());
          const words = visible(
            $(`.words[data-of~=${n + 1}]`)
              .map((_, part) => $(part).text())
              .get()
              .join(''),
          );
          return [
            ...(words === quote ? [] : [`quotes "${quote}" and marks "${words}"`]),
            ...($(finding).find(`a[href="#words-${id}"]`).length === 1 ? [] : [`${id} leads on`]),
            ...($(`[data-abstract] #words-${id}`).length === 1 ? [] : [`${id} has no words`]),
            ...($(`[data-abstract] a[href="#finding-${id}"]`).length === 1 ? [] : [`${id} back`]),
          ];
        }),
    );
    expect(wrong).toEqual([]);
  });

  test('have addresses of words, not of numbers that another finding would shift', () => {
    const numbered = faultsOn(papers, ({ $ }) =>
      $('.finding')
        .map((_, finding) => $(finding).attr('id')!)
        .get()
        .filter((id) => !/^finding-[a-z][a-z0-9]*(?:-[a-z0-9]+)?$/.test(id)),
    );
    expect(numbered).toEqual([]);
  });
});
