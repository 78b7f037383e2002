import { describe, expect, test } from 'vitest';
import { judge, readMisses, writeMisses } from '#core/links/misses.ts';
import { linkReport } from '#core/links/report.ts';
import { isWorthGet, verdictOf } from '#core/links/verdict.ts';

describe('the verdict on one answer', () => {
  test.each([200, 204, 301, 304])('%i is found', (status) =>
    expect(verdictOf({ status })).toBe('found'),
  );
  test.each([404, 410])('%i is missing', (status) => expect(verdictOf({ status })).toBe('missing'));
  test.each([400, 401, 403, 405, 418, 429, 451, 500, 502, 503, 504, 999])(
    '%i says nothing of whether the page is there',
    (status) => expect(verdictOf({ status })).toBe('unsure'),
  );
  test('no such host is missing; no answer says nothing', () => {
    expect(verdictOf({ fault: 'ENOTFOUND' })).toBe('missing');
    expect(verdictOf({ fault: 'EAI_AGAIN' })).toBe('unsure');
    expect(verdictOf({ fault: 'TIMEOUT' })).toBe('unsure');
    expect(verdictOf({ fault: 'ECONNRESET' })).toBe('unsure');
  });
  test('a host that asks for patience is not asked a second time', () => {
    expect(isWorthGet({ status: 429 })).toBe(false);
    expect(isWorthGet({ status: 405 })).toBe(true);
    expect(isWorthGet({ status: 404 })).toBe(true);
  });
});

describe('two misses a week apart', () => {
  const url = 'https://a.example/x';
  const with_ = (status: number) => new Map([[url, { status }]]);

  test('one miss is remembered and calls nothing dead', () => {
    expect(judge({}, with_(404), '2026-11-02')).toEqual({
      misses: { [url]: '2026-11-02' },
      dead: [],
    });
  });
  test('a second one a week later calls it dead', () => {
    const { dead, misses } = judge({ [url]: '2026-11-02' }, with_(404), '2026-11-09');
    expect(dead).toEqual([url]);
    expect(misses).toEqual({ [url]: '2026-11-02' });
  });
  test('a second one on the same day does not', () => {
    expect(judge({ [url]: '2026-11-02' }, with_(404), '2026-11-02').dead).toEqual([]);
  });
  test.each([403, 429, 503])('%i a week after a miss does not, and keeps the miss', (status) => {
    expect(judge({ [url]: '2026-11-02' }, with_(status), '2026-11-09')).toEqual({
      misses: { [url]: '2026-11-02' },
      dead: [],
    });
  });
  test('being found once makes it all forgotten', () => {
    expect(judge({ [url]: '2026-11-02' }, with_(200), '2026-11-09').misses).toEqual({});
  });
  test('a link that left the list is forgotten', () => {
    expect(judge({ [url]: '2026-11-02' }, new Map(), '2026-11-09').misses).toEqual({});
  });
});

describe('what the issue says and remembers', () => {
  const misses = { 'https://a.example/--><b>x': '2026-11-02' };

  test('is remembered through the issue, whatever an address holds', () => {
    const report = linkReport({ misses, dead: [] }, new Map());
    expect(readMisses(report)).toEqual(misses);
    expect(report.match(/-->/g)).toHaveLength(1);
    expect(report).not.toContain('<b>');
  });
  test('tells apart what is dead and what was missed once, and where it stands', () => {
    const [dead, once] = ['https://a.example/dead', 'https://a.example/once'] as const;
    const judged = { misses: { [dead]: '2026-11-02', [once]: '2026-11-09' }, dead: [dead] };
    const [first, second] = linkReport(judged, new Map([[dead, ['papers/a.mdx']]])).split(
      'Missed, and asked again',
    );
    expect(first).toContain('dead</code>, not found since 2026-11-02. In <code>papers');
    expect(second).toContain('once</code>, not found since 2026-11-09.');
  });
  test('stays short where very much was missed', () => {
    const urls = Array.from({ length: 90 }, (_, n) => [`https://a.example/${n}`, '2026-11-02']);
    const report = linkReport({ misses: Object.fromEntries(urls), dead: [] }, new Map());
    expect(report).toContain('- and 30 more');
    expect(Object.keys(readMisses(report))).toHaveLength(90);
  });
  test('is nothing where nothing was missed', () => {
    expect(linkReport({ misses: {}, dead: [] }, new Map())).toBe('');
  });
  test.each(['', 'text', '<!-- misses {"a": 1} -->', '<!-- misses nonsense'])(
    'starts anew from %j',
    (text) => expect(readMisses(text)).toEqual({}),
  );
  test('keeps what it writes in one comment', () => {
    expect(writeMisses(misses).split('\n')).toHaveLength(1);
  });
});
