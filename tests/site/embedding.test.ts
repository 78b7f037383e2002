import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readCards, readPages, visible, type BuiltPage } from '../support/pages.ts';
import { gzip } from '../support/weight.ts';
import { readXml } from '../support/xml.ts';

const folder = inject('folder');
const cards = readCards(folder);
const offered = readPages(folder).filter(({ $ }) => $('[data-link-opener][data-card]').length > 0);
const cardOf = ({ $ }: BuiltPage) => $('[data-card]').attr('data-card');
const paths = (pages: readonly BuiltPage[]) => pages.map(({ path }) => path);

describe('a card', () => {
  test('is offered by the page of each paper and each path, and by no other', () => {
    const some = paths(offered);
    expect(some.filter((path) => path.startsWith('/papers/')).length).toBe(71);
    expect(some.filter((path) => path.startsWith('/paths/')).length).toBe(12);
    expect(some.length).toBe(83);
    expect(offered.map(cardOf).sort()).toEqual(paths(cards).sort());
  });

  test('names its page, leads to it in the window and not in the frame, and leaves it the address', () => {
    const wrong = offered.filter((page) => {
      const { $ } = cards.find(({ path }) => path === cardOf(page))!;
      return (
        visible($('h1').text()) !== visible(page.$('h1').text()) ||
        $('h1 a').attr('href') !== page.path ||
        $('link[rel=canonical]').attr('href') !== `https://list.example${page.path}` ||
        $('meta[name=robots]').attr('content') !== 'noindex' ||
        $('a:not([target=_top])').length > 0
      );
    });
    expect(paths(wrong)).toEqual([]);
  });

  test('of a paper says who, where and what in a sentence; of a path lists its papers in order', () => {
    const card = (path: string) => cards.find((one) => one.path === path)!.$;
    const spectr = card('/embed/papers/sun2023spectr/');
    const told = spectr('main > *')
      .map((_, element) => visible(spectr(element).text()))
      .get();
    expect(told).toEqual([
      'SpecTr: Fast Speculative Decoding via Optimal Transport',
      'Sun et al. · NeurIPS 2023',
      'Seen as optimal transport, speculative decoding can weigh several candidates per token, and SpecTr decodes faster without loss of output quality.',
    ]);
    const wrong = offered.filter((page) => {
      const titles = (some: BuiltPage['$'], selector: string) =>
        some(selector)
          .map((_, link) => some(link).attr('href'))
          .get();
      return (
        page.path.startsWith('/paths/') &&
        titles(card(cardOf(page)!), 'ol a').join() !== titles(page.$, 'main ol .title-link').join()
      );
    });
    expect(paths(wrong)).toEqual([]);
  });

  test('is light: 3,000 bytes, and nothing else is loaded', () => {
    const heavy = cards.filter(
      ({ html, $ }) =>
        gzip(html) > 3000 ||
        /url\(/.test(html) ||
        $('script[src], img, iframe, link:not([rel=canonical])').length > 0,
    );
    expect(paths(heavy)).toEqual([]);
  });
});

describe('oEmbed', () => {
  test('is found from the page of each paper and path: a link with a title, and no markup', () => {
    const wrong = offered.filter(({ $ }) => {
      const href = $('link[type="application/json+oembed"]').attr('href') ?? '';
      if (!href.startsWith('https://list.example/')) return true;
      const file = join(folder, new URL(href).pathname);
      if (!existsSync(file)) return true;
      const answer = JSON.parse(readFileSync(file, 'utf8'));
      return (
        answer.version !== '1.0' ||
        answer.type !== 'link' ||
        answer.title !== $('meta[property="og:title"]').attr('content') ||
        answer.provider_url !== 'https://list.example/' ||
        'html' in answer
      );
    });
    expect(paths(wrong)).toEqual([]);
  });
});

describe('the badge', () => {
  test('is a small SVG that says what it means, and asks for nothing else', () => {
    const svg = readFileSync(join(folder, 'badge.svg'), 'utf8');
    const elements = readXml(svg);
    expect(elements.at(-1)).toMatchObject({
      name: 'svg',
      namespace: 'http://www.w3.org/2000/svg',
      attributes: { role: 'img', 'aria-label': 'on the reading list: Lectern' },
    });
    expect(elements.filter(({ name }) => name === 'text').map(({ text }) => text)).toEqual([
      'on the reading list',
      'Lectern',
    ]);
    expect(svg).not.toMatch(/<script|href=|url\((?!#)/);
    expect(Buffer.byteLength(svg)).toBeLessThan(1200);
  });
});
