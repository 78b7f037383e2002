import { expect, test } from 'vitest';
import { listedPaper } from '#core/api/listed-paper.ts';
import { paperRecord } from '#core/api/paper-record.ts';
import type { PaperFieldsInput } from '#core/schema/paper.ts';
import { createUrls } from '#core/urls.ts';
import { paperOf } from '../../support/papers.ts';

const at = { urls: createUrls('/list/'), absolute: (path: string) => `https://a.org${path}` };
const recordOf = (changes: Partial<PaperFieldsInput>) => paperRecord(paperOf(changes), at);
const listed = (changes: Partial<PaperFieldsInput>) => listedPaper(paperOf(changes), at);

test('a paper of which little is known has lists that are empty, and no note', () => {
  const record = recordOf({});
  expect(record).toMatchObject({
    aliases: [],
    changes: [],
    relations: [],
    related: [],
    unsure: [],
  });
  expect([record.note, record.submitted, record.withdrawn]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a person has family and given names, a group has neither and says that it is one', () => {
  const { authors } = recordOf({ authors: ['NLLB Team', 'van der Berg, Jan', 'Suharto,'] });
  expect(authors).toEqual([
    { name: 'NLLB Team', group: true },
    { name: 'Jan van der Berg', family: 'van der Berg', given: 'Jan' },
    { name: 'Suharto', family: 'Suharto' },
  ]);
});

test('a day that rests on one source alone is not told, and that it does is', () => {
  const record = recordOf({ submitted: '2024-03-05', unsure: ['submitted'] });
  expect(record).toMatchObject({ submitted: '2024-03', firstAppeared: '2024-03' });
  expect(record.unsure).toEqual(['submitted']);
});

test('a title is plain, and told as TeX beside that where it has a formula', () => {
  expect(recordOf({ title: 'Learning $Q^*$' })).toMatchObject({ titleTex: 'Learning $Q^*$' });
  expect(recordOf({ title: 'Learning $Q^*$' }).title).not.toContain('$');
  expect(recordOf({ title: 'Learning' }).titleTex).toBeUndefined();
});

test('the version cited bears its own title; the list names it only where it is another', () => {
  const changes = { title: 'As Known', publishedTitle: 'As Published' };
  expect(recordOf(changes)).toMatchObject({ title: 'As Known', cited: { title: 'As Published' } });
  expect(listed(changes).citedTitle).toBe('As Published');
  expect(listed({}).citedTitle).toBeUndefined();
});

test('the abstract keeps its formulas as TeX, its paragraphs, and a plain form', () => {
  const { abstract } = recordOf({ abstract: 'It takes $n^2$\nsteps.\n\nIt costs \\$5.' });
  expect(abstract?.text).toBe('It takes $n^2$ steps.\n\nIt costs \\$5.');
  expect(abstract?.plain).toMatch(/^It takes [^$]+ steps\.\n\nIt costs \$5\.$/);
});

test('a preprint bears the DOI that arXiv gives it', () => {
  expect(recordOf({ identifiers: { arxiv: '2401.00001' } }).identifiers).toEqual({
    arxiv: '2401.00001',
    doi: '10.48550/arXiv.2401.00001',
  });
});

test('the day of the last change is that of the newest of its changes', () => {
  const changes = [{ date: '2026-05-01', kind: 'corrected', text: 'A name.' }] as const;
  expect(listed({ changes: [...changes] })).toMatchObject({
    added: '2026-01-02',
    changed: '2026-05-01',
  });
});

test('a withdrawn paper says so in the list and in its record', () => {
  const withdrawn = { by: 'first author' };
  expect(listed({ withdrawn }).withdrawn).toBe(true);
  expect(recordOf({ withdrawn }).withdrawn?.sentence).toContain('first author');
});

test('addresses are whole and below the base path', () => {
  expect(listed({})).toMatchObject({
    url: 'https://a.org/list/papers/okafor2024counting/',
    record: 'https://a.org/list/api/v1/papers/okafor2024counting.json',
  });
});
