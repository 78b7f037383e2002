import { describe, expect, inject, test } from 'vitest';
import { readPages, visible } from '../support/pages.ts';

const pages = readPages(inject('folder'));
const papers = pages.filter(({ $ }) => $('[data-abstract]').length > 0);

/** Names the pages that break a rule, so that a failure says where to look. */
const offenders = (broken: (page: (typeof pages)[number]) => boolean) =>
  pages.filter(broken).map(({ path }) => path);

describe('every page', () => {
  test('has one heading of the first level', () => {
    expect(offenders(({ $ }) => $('h1').length !== 1 || !visible($('h1').text()))).toEqual([]);
  });

  test('steps down its headings one level at a time', () => {
    const skips = offenders(({ $ }) => {
      const levels = $('main h1, main h2, main h3, main h4')
        .map((_, heading) => Number(heading.tagName.slice(1)))
        .get();
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    });
    expect(skips).toEqual([]);
  });

  test('has a title of its own', () => {
    const titles = pages.map(({ $ }) => $('title').text());
    expect(new Set(titles).size).toBe(pages.length);
  });

  test('has a description of 20 to 300 characters', () => {
    const lengths = offenders(({ $ }) => {
      const description = $('meta[name=description]').attr('content') ?? '';
      return description.length < 20 || description.length > 300;
    });
    expect(lengths).toEqual([]);
  });

  test('names its own address as the canonical one, or asks not to be listed', () => {
    const wrong = offenders(({ $, path }) => {
      const canonical = $('link[rel=canonical]').attr('href');
      const unlisted = $('meta[name=robots]').attr('content') === 'noindex';
      return unlisted ? canonical !== undefined : canonical !== `https://list.example${path}`;
    });
    expect(wrong).toEqual([]);
  });

  test('says its language', () => {
    expect(offenders(({ $ }) => $('html').attr('lang') !== 'en')).toEqual([]);
  });

  test('uses no id twice', () => {
    const twice = offenders(({ $ }) => {
      const ids = $('[id]')
        .map((_, element) => $(element).attr('id'))
        .get();
      return new Set(ids).size !== ids.length;
    });
    expect(twice).toEqual([]);
  });

  test('loads nothing from another host', () => {
    const foreign = offenders(
      ({ $ }) =>
        $('script[src], img[src], iframe, object, embed, link[rel=stylesheet], link[rel=preload]')
          .map((_, element) => $(element).attr('src') ?? $(element).attr('href') ?? element.tagName)
          .get()
          .filter((url) => !url.startsWith('/')).length > 0,
    );
    expect(foreign).toEqual([]);
  });

  test('carries a policy that lets nothing else in', () => {
    const open = offenders(({ $ }) => {
      const policy = $('meta[http-equiv=content-security-policy]').attr('content') ?? '';
      return (
        !policy.includes("default-src 'none'") || /unsafe-inline|'unsafe-eval'|https?:/.test(policy)
      );
    });
    expect(open).toEqual([]);
  });

  test('has no style attribute and no inline handler, which the policy would block', () => {
    expect(offenders(({ html }) => /<[^>]+\s(?:style|on[a-z]+)="/.test(html))).toEqual([]);
  });

  test('glues no two words together where an element begins or ends', () => {
    const glued = offenders(({ $ }) =>
      $('main p, main li, main dd, main header')
        .map((_, element) => $(element).html() ?? '')
        .get()
        .some((html) =>
          /[a-z]<(?:a|cite|em|strong|time)[ >]|<\/(?:a|cite|em|strong|time)>(?:[a-z]|<(?:a|cite|em|strong|time)[ >])/.test(
            html,
          ),
        ),
    );
    expect(glued).toEqual([]);
  });

  test('shows no damaged TeX and no stars', () => {
    const damage =
      /rightarrow|\\eg|\\'e|\*\*|\bsim\d|rho=|rho_|pi_\{|``|''|\\%|itrule|\[object|undefined|NaN/;
    const damaged = pages
      .filter(({ path }) => path !== '/404.html')
      .filter(({ $ }) => damage.test($('main').clone().find('pre, script').remove().end().text()));
    expect(damaged.map(({ path }) => path)).toEqual([]);
  });
});

describe('a paper page', () => {
  test('names up to five papers to read next, each with a reason', () => {
    const poor = papers.filter(({ $ }) => {
      const rows = $('[data-related] > li');
      const reasons = rows
        .map((_, row) => visible($(row).find('p').last().text()))
        .get()
        .filter((reason) => /^(?:Shares: .+, |[A-Z][a-z ]+: [A-Z].+\.$)/.test(reason));
      return rows.length < 1 || rows.length > 5 || reasons.length !== rows.length;
    });
    expect(poor.filter(({ path }) => path !== '/papers/').map(({ path }) => path)).toEqual([]);
  });
});
