import { describe, expect, inject, test } from 'vitest';
import { readContent } from '#entries/read-content.ts';
import { faultsOn, readPage, readPages, visible } from '../support/pages.ts';

const folder = inject('folder');
const papers = readPages(folder).filter(({ $ }) => $('.note').length > 0);
const { $: glossary } = readPage(folder, '/glossary/');
const entries = glossary('.glossary dl > div').toArray();
const used = (id: string) => glossary(`[id="${id}"] details a[href^="/papers/"]`);

describe('the glossary', () => {
  test('explains at least 60 terms, each in one to three sentences', () => {
    expect(entries.length).toBeGreaterThanOrEqual(60);
    const wordy = entries
      .map((entry) => visible(glossary(entry).find('dd p').first().text()))
      .filter((text) => !/^[A-Z][^.]*(?:\.\s[A-Z][^.]*){0,2}\.$/.test(text));
    expect(wordy).toEqual([]);
  });

  test('names papers that use each term', () => {
    const unused = entries.map(({ attribs }) => attribs.id!).filter((id) => !used(id).length);
    expect(unused).toEqual([]);
  });

  test('leads from a definition to the terms that it uses, and not to itself', () => {
    expect(glossary('#bleu dd p a[href="#machine-translation"]')).toHaveLength(1);
    const itself = entries.filter(
      (entry) => glossary(entry).find(`a[href="#${entry.attribs.id}"]`).length > 0,
    );
    expect(itself).toEqual([]);
  });

  test('has a way to each letter', () => {
    const letters = glossary('.list-jumps a').map((_, link) => glossary(link).text());
    expect(letters.get()).toEqual(
      glossary('.glossary h2')
        .map((_, h) => glossary(h).text())
        .get(),
    );
  });
});

describe('a note', () => {
  test('links some term on every page', () => {
    const notes = readContent('content').entries.papers.filter(({ data }) => data.summary);
    expect(papers).toHaveLength(notes.length);
    expect(faultsOn(papers, ({ $ }) => ($('.note .term').length ? [] : ['links no term']))).toEqual(
      [],
    );
  });

  test('links each term once, to a definition beside it that leads to the glossary', () => {
    const wrong = faultsOn(papers, ({ $ }) => {
      const links = $('.note .term')
        .map((_, link) => $(link).attr('href')!)
        .get();
      const ids = links.map((href) => href.replace(/^.*#(?:term-)?/, ''));
      const beside = $('.terms dt')
        .map((_, dt) => $(dt).attr('id')!.replace('term-', ''))
        .get();
      return [
        ...(new Set(ids).size === ids.length ? [] : ['links a term twice']),
        ...(beside.join() === ids.slice(0, 8).join() ? [] : ['defines other terms than it links']),
        ...beside.filter((id) => !$(`#term-${id} a[href="/glossary/#${id}"]`).length),
        ...ids.filter((id) => !entries.some(({ attribs }) => attribs.id === id)),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('links no term inside a heading or another link', () => {
    expect(
      faultsOn(papers, ({ $ }) => $(':is(h2, h3, a, code, math) .term').get().map(String)),
    ).toEqual([]);
  });
});
