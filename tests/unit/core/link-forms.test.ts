import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { linkForms } from '#core/link-forms.ts';

const url = 'https://list.example/papers/sun2023spectr/';
const forms = (title: string, rest = {}) =>
  Object.fromEntries(linkForms({ title, url, ...rest }).map(({ name, text }) => [name, text]));

describe('a link to a page', () => {
  test('comes as address, Markdown, HTML and wiki text', () => {
    expect(forms('SpecTr: Fast Decoding')).toEqual({
      Address: url,
      Markdown: `[SpecTr: Fast Decoding](${url})`,
      HTML: `<a href="${url}">SpecTr: Fast Decoding</a>`,
      Wiki: `[${url} SpecTr: Fast Decoding]`,
    });
  });

  test('says a title with signs of each form as it is', () => {
    const title = `A <b>"bold"</b> [title] *of* ''two'' & more | {{x}}`;
    const { Markdown, HTML, Wiki } = forms(title);
    expect(Markdown).toContain('\\[title\\] \\*of\\*');
    expect(load(HTML!)('a').text()).toBe(title);
    expect(load(HTML!)('a').children().length).toBe(0);
    const inWiki = Wiki!.slice(url.length + 2, -1);
    expect(inWiki).not.toMatch(/[[\]{}|<>]|''/);
    expect(load(`<p>${inWiki}</p>`)('p').text()).toBe(title);
  });

  test('can be a frame with the card of the page, named after it', () => {
    const card = { url: 'https://list.example/embed/papers/sun2023spectr/', height: 240 };
    const { Embed } = forms('A "quoted" title', { card });
    const frame = load(Embed!)('iframe');
    expect(frame.attr()).toMatchObject({
      src: card.url,
      title: 'A "quoted" title',
      height: '240',
      loading: 'lazy',
    });
  });

  test('can be a badge that leads to the page of a paper', () => {
    const badge = { url: 'https://list.example/badge.svg', alt: 'On Lectern' };
    expect(forms('SpecTr', { badge }).Badge).toBe(
      `[![On Lectern](https://list.example/badge.svg)](${url})`,
    );
  });
});
