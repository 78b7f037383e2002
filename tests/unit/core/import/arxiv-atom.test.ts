import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArxivAnswer } from '#core/import/arxiv-atom.ts';
import { answers } from '../../../support/services.ts';

const recorded = (name: string) => readFileSync(join(answers, 'arxiv', name), 'utf8');
const invented = (id: string) => recorded(`invented-${id}.200.xml`);

test('reads a recorded answer whole', () => {
  const record = readArxivAnswer(recorded('1605.08386.200.xml'), '1605.08386')!;
  expect(record).toMatchObject({
    item: {
      type: 'article',
      title: 'Heat-bath random walks with Markov bases',
      author: [
        { family: 'Stanley', given: 'Caprice' },
        { family: 'Windisch', given: 'Tobias' },
      ],
      submitted: { 'date-parts': [[2016, 5, 26]] },
      custom: { arxiv: '1605.08386', arxiv_category: 'math.CO' },
    },
    comment: '20 pages, 3 figures',
  });
  expect(record.item.abstract).toMatch(/^Graphs on lattice points .* in fixed dimension\.$/);
});

test('knows an id from before 2007, and keeps the place of publication in its own words', () => {
  const record = readArxivAnswer(recorded('astro-ph_0601001.200.xml'), 'astro-ph/0601001')!;
  expect(record.item.custom!.arxiv).toBe('astro-ph/0601001');
  expect(record.journalRef).toBe('ActaAstron.56:1-50,2006');
  expect(record.doi).toBeUndefined();
});

test('takes the day of the first version, and joins lines but no paragraphs', () => {
  const { item, doubtful } = readArxivAnswer(invented('2701.00001'), '2701.00001')!;
  expect(item.submitted).toEqual({ 'date-parts': [[2027, 1, 4]] });
  expect(item.title).toBe('Draft Trees for Speculative Decoding of Large Language Models');
  expect(item.abstract!.split('\n\n')).toEqual([
    'Speculative decoding drafts several tokens with a small model and verifies them in parallel. We let Łukasz-style "draft trees" grow where the draft model is unsure, at a cost of $5 and with $O(\\log n)$ checks, 12% fewer than before.',
    'Inference of a large language model is 2.1 times as fast, with the same output distribution.',
  ]);
  expect(doubtful).toContain('Soto, Jozé María Ruiz');
});

test('says the DOI that the authors told', () => {
  expect(readArxivAnswer(invented('2701.00002'), '2701.00002')!.doi).toBe(
    '10.18653/v1/2027.emnlp-main.7',
  );
});

describe('finds no paper in', () => {
  test.each(['0000.0000', '0808.05394'])('the recorded answer to %s', (id) => {
    expect(readArxivAnswer(recorded(`${id}.200.xml`), id)).toBeUndefined();
  });
});

describe('refuses', () => {
  const sound = recorded('1605.08386.200.xml');
  test.each([
    ['an answer that tells a fault', recorded('abc.400.xml'), 'incorrect id format for abc'],
    ['an answer that breaks off', sound.slice(0, sound.length / 2), 'unclosed tag'],
    ['a record of another paper', sound.replaceAll('1605.08386', '1605.08387'), '1605.08387'],
    ['a web page', '<html><body>Down</body></html>', 'no feed'],
    ['what is no XML', 'Service Unavailable', ''],
    ['nothing', '', ''],
    ['an unknown entity', sound.replace('random', '&boom;'), 'entity'],
  ])('%s', (_, xml, reason) => {
    expect(() => readArxivAnswer(xml, '1605.08386')).toThrow(reason);
  });
});
