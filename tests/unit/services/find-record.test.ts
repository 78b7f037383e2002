import { describe, expect, test } from 'vitest';
import type { Wanted } from '#core/import/wanted.ts';
import { createAsk } from '../../../src/services/ask.ts';
import { findRecord } from '../../../src/services/find-record.ts';
import { createRecords } from '../../../src/services/records.ts';
import { readSettings } from '../../../src/services/settings.ts';
import { itself, replayedServices, type Fault } from '../../support/services.ts';

const services = replayedServices();

const find = (service: Wanted['service'], id: string) => {
  const settings = readSettings(services().environment);
  return findRecord(
    { service, id },
    createRecords(settings, createAsk(settings, new AbortController().signal)),
  );
};
const page =
  (type: string, text: string): Fault =>
  (response) =>
    response.writeHead(200, { 'content-type': type }).end(text);

test('cites the published version where arXiv knows its DOI', async () => {
  const { item, remarks } = await find('arxiv', '2701.00002');
  expect(item).toMatchObject({
    type: 'paper-conference',
    title: 'Counting Tokens for Machine Translation Quality',
    abstract: expect.stringContaining('of the source sentence') as unknown,
    DOI: '10.18653/v1/2027.emnlp-main.7',
    custom: {
      arxiv: '2701.00002',
      later_title: 'Counting Tokens for Machine Translation Quality, Twice',
    },
  });
  expect(remarks).toEqual([]);
});

test('leaves out a DOI that belongs to another paper, and says so', async () => {
  const { item, remarks } = await find('arxiv', '2701.00003');
  expect(item.DOI).toBeUndefined();
  expect(remarks.join()).toContain('belongs to “On the Migration of Storks”');
});

test('cites the preprint where the record of its DOI is not to be had', async () => {
  services().faults.push(itself, (response) => response.writeHead(404).end());
  const { item, remarks } = await find('arxiv', '2701.00002');
  expect(item).toMatchObject({ type: 'article' });
  expect(remarks.join()).toContain('The entry cites the preprint.');
});

test('takes the abstract of an ACL paper from the Anthology', async () => {
  const { item } = await find('doi', '10.18653/v1/2027.emnlp-main.7');
  expect(item.abstract).toBe(
    'We evaluate machine translation quality with metrics that count tokens, at 12% of the cost.',
  );
});

test('reads BibTeX where a DOI has no CSL-JSON', async () => {
  services().faults.push((response) => response.writeHead(406).end());
  const { item } = await find('doi', '10.1126/science.169.3946.635');
  expect(item).toMatchObject({
    title: 'The Structure of Ordinary Water',
    author: [{ family: 'Frank', given: 'Henry S.' }],
    'container-title': 'Science',
  });
});

test('reads the record of the Anthology', async () => {
  const { item } = await find('acl', '2027.emnlp-main.7');
  expect(item).toMatchObject({
    type: 'paper-conference',
    author: [
      { family: 'Doe', given: 'Jane' },
      { family: 'Lind', given: 'Per' },
    ],
    page: '71-82',
  });
});

describe('says plainly', () => {
  const html = '<!doctype html><title>Down</title>';
  test.each<[Wanted['service'], string, Fault[], string]>([
    ['arxiv', '0000.0000', [], 'arXiv has no 0000.0000.'],
    ['arxiv', 'abc', [], 'incorrect id format for abc'],
    ['arxiv', '1605.08386', [page('text/html', html)], 'arXiv answered, but not with a record'],
    ['doi', '10.5284/1011335', [], 'The DOI resolver has no 10.5284/1011335.'],
    ['doi', '10.1000/jats', [page('text/html', html), page('text/html', html)], 'it is text/html'],
    ['doi', '10.1000/jats', [page('application/json', '{"title": "x')], 'not with a record'],
    ['doi', '10.1000/jats', [page('application/json', '[]')], 'not with a record'],
    [
      'doi',
      '10.1000/jats',
      [page('application/json', '{"DOI":"10.1/y","title":"T"}')],
      'it is of 10.1/y',
    ],
    ['doi', '10.1000/jats', [page('application/json', '{"status":"ok"}')], 'it has no title'],
    ['acl', '2027.acl-long.1', [], 'The ACL Anthology has no 2027.acl-long.1.'],
    [
      'acl',
      '2027.emnlp-main.7',
      [page('text/plain', '@inproceedings{a, title = {never')],
      'not with a record',
    ],
  ])('%s %s', async (service, id, faults, message) => {
    services().faults.push(...faults);
    await expect(find(service, id)).rejects.toThrow(message);
  });
});
