import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { longestText } from '#core/import/clean-text.ts';
import { soundItem } from '#core/import/sound-item.ts';
import { answers } from '../../../support/services.ts';

const answer = (name: string) =>
  soundItem(JSON.parse(readFileSync(join(answers, 'doi', name), 'utf8')));

test('reads the recorded answer of Crossref', () => {
  expect(answer('10.1126_science.169.3946.635.csl.200.json')).toEqual({
    type: 'article-journal',
    title: 'The Structure of Ordinary Water',
    author: [{ family: 'Frank', given: 'Henry S.' }],
    issued: { 'date-parts': [[1970, 8, 14]] },
    'container-title': 'Science',
    'container-title-short': 'Science',
    publisher: 'American Association for the Advancement of Science (AAAS)',
    volume: '169',
    issue: '3946',
    page: '635-641',
    DOI: '10.1126/science.169.3946.635',
    URL: 'http://dx.doi.org/10.1126/science.169.3946.635',
  });
});

test('takes mark-up from titles, names and abstracts, and a group for a group', () => {
  expect(answer('invented-10.1000_jats.csl.200.json')).toMatchObject({
    title: 'Scaling Laws & Costs of H₂O',
    author: [{ literal: 'NLLB Team' }, { family: 'Müller', given: 'Jörg' }],
    abstract:
      'Scaling laws tell the loss of large language models for 10² budgets < 5.\n\nWith $\\alpha \\le 1$ they cost $5.',
  });
});

test('leaves out what is not of its kind', () => {
  const item = {
    title: { evil: true },
    author: ['Jane Doe', null, { family: 7 }, { family: 'Lind\nEvil: yes' }],
    issued: { 'date-parts': [['soon']] },
    submitted: 'today',
    abstract: 'x'.repeat(longestText + 1),
    DOI: ['10.1000/x'],
    volume: 7,
    __proto__: { polluted: true },
    toString: 'x',
  };
  expect(soundItem(item)).toEqual({
    author: [{ family: 'Lind Evil: yes' }],
    DOI: '10.1000/x',
    volume: '7',
  });
});

test.each([null, [], 'text', 7])('%j is no item', (value) => {
  expect(() => soundItem(value)).toThrow('no item');
});
