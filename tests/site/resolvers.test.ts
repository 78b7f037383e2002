import { describe, expect, inject, test } from 'vitest';
import { collection } from '../support/collection.ts';
import { readForwards, readPage } from '../support/pages.ts';

const folder = inject('folder');
const forwards = readForwards(folder);

/** Where an address leads on to. */
const goalOf = (path: string) =>
  forwards
    .find((page) => page.path === path)
    ?.$('meta[http-equiv=refresh]')
    .attr('content');

/** Those of some addresses that do not lead to the paper of their key. */
const astray = (addresses: [path: string, key: string][]) =>
  addresses.filter(([path, key]) => goalOf(path) !== `0; url=/papers/${key}/`);

describe('an identifier of a paper leads to its page', () => {
  test('of arXiv, at the path that its address has there', () => {
    const addresses = collection.flatMap(({ id, custom }): [string, string][] =>
      custom?.arxiv ? [[`/abs/${custom.arxiv}/`, String(id)]] : [],
    );
    expect(addresses.length).toBeGreaterThan(60);
    expect(astray(addresses)).toEqual([]);
  });

  test('as each of its DOIs, in lower case, that of arXiv among them', () => {
    const addresses = collection.flatMap(({ id, DOI, custom }): [string, string][] =>
      [DOI, custom?.arxiv && `10.48550/arXiv.${custom.arxiv}`]
        .filter((doi) => doi !== undefined)
        .map((doi) => [`/doi/${doi.toLowerCase()}/`, String(id)]),
    );
    expect(addresses.length).toBeGreaterThan(80);
    expect(astray(addresses)).toEqual([]);
  });

  test('of the ACL Anthology', () => {
    const addresses = collection.flatMap(({ id, custom }): [string, string][] =>
      custom?.acl ? [[`/acl/${custom.acl}/`, String(id)]] : [],
    );
    expect(addresses.length).toBeGreaterThan(10);
    expect(astray(addresses)).toEqual([]);
  });
});

describe('an address that leads on', () => {
  test('shows a link to the same page, names it as the canonical one, and is not listed', () => {
    const poor = forwards.filter(({ $ }) => {
      const [, to] = /^0; url=(.+)$/.exec($('meta[http-equiv=refresh]').attr('content')!)!;
      return (
        $('h1 a').attr('href') !== to ||
        $('link[rel=canonical]').attr('href') !== `https://list.example${to}` ||
        $('meta[name=robots]').attr('content') !== 'noindex'
      );
    });
    expect(poor.map(({ path }) => path)).toEqual([]);
  });

  test('says the title of the page that it leads to', () => {
    const { $ } = readPage(folder, '/abs/2310.15141/');
    expect($('h1 a').text()).toBe('SpecTr: Fast Speculative Decoding via Optimal Transport');
  });
});
