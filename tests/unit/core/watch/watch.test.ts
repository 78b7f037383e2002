import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStates } from '#core/watch/arxiv-answer.ts';
import { newsOf } from '#core/watch/news.ts';
import { newsReport } from '#core/watch/report.ts';
import { readContent } from '#entries/read-content.ts';

const answer = (name: string) => readFileSync(`tests/fixtures/answers/arxiv/${name}.xml`, 'utf8');
const watched = new Map(
  readStates(answer('invented-watched.200')).map((state) => [state.id, state]),
);
const listed = readContent('tests/fixtures/six/content').entries.papers.filter(({ data }) =>
  watched.has(data.identifiers.arxiv ?? ''),
);
const venue = { kind: 'preprint', server: 'arXiv', year: 2024 } as const;
const papers = listed.map((paper) =>
  paper.id === 'sun2023spectr' ? paper : { ...paper, data: { ...paper.data, venue } },
);

describe('an answer of arXiv', () => {
  test('tells of each paper that it knows, and of others nothing', () => {
    const [state, ...more] = readStates(answer('0808.05394_1707.08567.200'));
    expect(more).toEqual([]);
    expect(state).toMatchObject({ id: '1707.08567', version: 1, updated: '2017-07-27' });
    expect(state?.comment).toContain('44 pages');
  });
  test('tells where a paper appeared', () => {
    const [state] = readStates(answer('astro-ph_0601001.200'));
    expect(state?.id).toBe('astro-ph/0601001');
    expect(state?.journalRef).toBe('ActaAstron.56:1-50,2006');
    expect(state?.doi).toBeUndefined();
  });
  test('may know nothing', () => {
    expect(readStates(answer('0000.0000.200'))).toEqual([]);
  });
  test('that tells of an error is refused, with its words', () => {
    expect(() => readStates(answer('abc.400'))).toThrow('incorrect id format for abc');
  });
  test.each([
    ['that breaks off', answer('2104.12255v1.200').slice(0, 900)],
    ['that is a page', '<html><body><p>Rate exceeded.</p></body></html>'],
    ['that is text', 'Rate exceeded.'],
    ['that is empty', ''],
  ])('%s is refused', (_, text) => {
    expect(() => readStates(text)).toThrow(/an answer that/);
  });
});

describe('what is new', () => {
  const news = newsOf(papers, watched);
  const kinds = (paper: string) =>
    news.filter((one) => one.paper === paper).map(({ kind }) => kind);

  test('is a version since the entry last changed, and no title that only wraps', () => {
    expect(kinds('sun2023spectr')).toEqual(['revised']);
  });
  test('is no longer new when the entry has a change of that day', () => {
    const mended = papers.map((paper) => ({
      ...paper,
      data: {
        ...paper.data,
        changes: [{ date: '2026-12-24', kind: 'revised' as const, text: 'A new version.' }],
      },
    }));
    expect(newsOf(mended, watched).filter(({ kind }) => kind === 'revised')).toEqual([]);
  });
  test('is a withdrawal, a publication, a DOI and a title', () => {
    expect(kinds('chakraborty2024transferq')).toEqual(['withdrawn', 'published', 'doi', 'title']);
  });
  test('is an id that arXiv does not know', () => {
    expect(newsOf(papers, new Map()).map(({ kind }) => kind)).toEqual(['gone', 'gone']);
  });
  test('is told with nothing of arXiv as markup', () => {
    const report = newsReport(news);
    expect(report).toContain('It has appeared.');
    expect(report).not.toMatch(/<b>|@/);
  });
});

describe('the issue', () => {
  test('is not written where nothing is to do', () => {
    expect(newsReport([], 44)).toBe('');
  });
  test('reminds in time that GitHub switches schedules off', () => {
    expect(newsReport([], 45)).toContain('Nothing was committed for 45 days.');
  });
});
