import { describe, expect, test } from 'vitest';
import { paperFields } from '#core/schema/paper.ts';
import { least } from '../../support/papers.ts';

const finding = { id: 'speed', claim: 'It is fast.', quote: 'fast' };
const summary = 'A sentence of our own that is long enough to say something.';

test('fills in what an entry does not say', () => {
  expect(paperFields.parse(least)).toEqual({
    ...least,
    identifiers: {},
    links: { code: [], data: [], models: [], project: [] },
    changes: [],
    unsure: [],
    questions: [],
    relations: [],
  });
});

test('takes an entry that says everything', () => {
  const fields = {
    ...least,
    publishedTitle: 'Counting to Twelve',
    capitals: ['Ten'],
    arxivAuthors: ['Lind, Per', 'Okafor, Ada'],
    submitted: '2024-05-03',
    identifiers: { arxiv: '2405.01234', category: 'cs.CL', doi: '10.1234/x', acl: 'P19-1001' },
    links: { html: 'https://a.org/', code: ['https://b.org/'], data: [], models: [], project: [] },
    position: 1,
    changes: [{ date: '2026-02-01', kind: 'noted', text: 'A note.' }],
    remark: 'Short.',
    withdrawn: { date: '2025-02', by: 'first author' },
    unsure: ['submitted'],
    kind: 'method',
    level: 'advanced',
    aliases: ['counting'],
    questions: ['how far can a model count'],
    summary,
    findings: [finding],
    relations: [{ kind: 'extends', paper: 'lind2025herding', why: 'It goes on.' }],
  };
  expect(paperFields.parse(fields)).toEqual(fields);
});

describe('every object is strict', () => {
  test.each([
    ['the entry', { tags: ['x'] }, 'tags'],
    ['identifiers', { identifiers: { pmid: '1' } }, 'pmid'],
    ['links', { links: { video: [] } }, 'video'],
    ['a change', { changes: [{ date: '2026-02-01', kind: 'noted', text: 'x', who: 'y' }] }, 'who'],
    ['a finding', { findings: [{ ...finding, note: 'x' }] }, 'note'],
    ['a relation', { relations: [{ kind: 'extends', paper: 'a', why: 'b', to: 'c' }] }, 'to'],
    ['a withdrawal', { withdrawn: { reason: 'x' } }, 'reason'],
  ])('%s refuses a field it does not have', (_, changes, key) => {
    const { error } = paperFields.safeParse({ ...least, ...changes });
    expect(error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: [key] }]);
  });
});

describe('what cannot be right is refused', () => {
  test.each([
    ['no author', { authors: [] }, ['authors']],
    ['no topic', { topics: [] }, ['topics']],
    ['five topics', { topics: ['a', 'b', 'c', 'd', 'e'] }, ['topics']],
    ['a topic that is no file name', { topics: ['Scaling laws'] }, ['topics', 0]],
    ['an impossible day', { submitted: '2023-02-30' }, ['submitted']],
    ['a month as the day of adding', { added: '2026-01' }, ['added']],
    ['a title over two lines', { title: 'a\nb' }, ['title']],
    ['an empty abstract', { abstract: ' \n ' }, ['abstract']],
    [
      'an identifier that YAML made a number',
      { identifiers: { arxiv: 2310.1514 } },
      ['identifiers', 'arxiv'],
    ],
    [
      'a DOI as an address',
      { identifiers: { doi: 'https://doi.org/10.1/x' } },
      ['identifiers', 'doi'],
    ],
    [
      'a category of no archive',
      { identifiers: { category: 'CS.CL' } },
      ['identifiers', 'category'],
    ],
    ['a link that is not secure', { links: { code: ['http://a.org'] } }, ['links', 'code', 0]],
    ['a position of zero', { position: 0 }, ['position']],
    [
      'a relation of an unknown kind',
      { relations: [{ kind: 'cites', paper: 'a', why: 'b' }] },
      ['relations', 0, 'kind'],
    ],
    [
      'a relation without its reason',
      { relations: [{ kind: 'extends', paper: 'a' }] },
      ['relations', 0, 'why'],
    ],
    ['a claim without a quote', { findings: [{ id: 'a', claim: 'b' }] }, ['findings', 0, 'quote']],
    ['a note without findings', { findings: [] }, ['findings']],
    ['an unsure fact that is none', { unsure: ['title'] }, ['unsure', 0]],
    ['a summary of a few words', { summary: 'Too short.' }, ['summary']],
    ['a summary of a paragraph', { summary: 'x'.repeat(201) }, ['summary']],
  ])('%s', (_, changes, path) => {
    const { error } = paperFields.safeParse({ ...least, ...changes });
    expect(error?.issues.map((issue) => issue.path)).toEqual([path]);
  });
});
