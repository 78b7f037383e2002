import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArxivAnswer } from '#core/import/arxiv-atom.ts';
import { cleanLine } from '#core/import/clean-text.ts';
import type { CslItem } from '#core/import/csl-item.ts';
import { proposeEntry, type ListSoFar, type Wishes } from '#core/import/propose.ts';
import { soundItem } from '#core/import/sound-item.ts';
import { paperFields, type PaperFields } from '#core/schema/paper.ts';
import { readEntry } from '#entries/read-entry.ts';
import { writeEntry } from '#entries/write-entry.ts';
import { answers } from '../../../support/services.ts';

const topic = (id: string, title: string, text: string) => ({ id, title, summary: title, text });
const known = {
  id: 'sun2023spectr',
  body: '',
  data: paperFields.parse({
    title: 'SpecTr: Fast Speculative Decoding via Optimal Transport',
    authors: ['Sun, Ziteng'],
    venue: {
      kind: 'conference',
      name: 'Proceedings of the 2023 Conference on Empirical Methods in Natural Language Processing',
      short: 'EMNLP 2023',
      series: 'EMNLP',
      year: 2023,
    },
    topics: ['inference'],
    added: '2026-01-01',
    abstract: 'Speculative decoding with drafts of tokens in parallel.',
  }),
};
const list: ListSoFar = {
  papers: [known],
  topics: [
    topic('inference', 'Inference', 'Speculative decoding drafts tokens in parallel.'),
    topic('birds', 'Birds', 'Storks migrate south over land.'),
  ],
  taken: new Set(['sun2023spectr', 'doe2024drafts']),
};
const item: CslItem = {
  type: 'paper-conference',
  title: 'Drafts of Tokens',
  author: [{ family: 'Doe', given: 'Jane' }],
  issued: { 'date-parts': [[2024]] },
  'container-title':
    'Proceedings of the 2024 Conference on Empirical Methods in Natural Language Processing',
  abstract: 'We draft tokens in parallel for speculative decoding.',
};
const propose = (changes: Partial<CslItem> = {}, wishes: Partial<Wishes> = {}) =>
  proposeEntry({ ...item, ...changes }, list, { added: '2027-01-01', ...wishes });

test('proposes a key that is free and was never published, and the nearest topic', () => {
  expect(propose()).toMatchObject({
    kind: 'proposal',
    paper: { key: 'doe2024tokens', fields: { topics: ['inference'] } },
  });
});

test('takes the topics that are chosen, or those that the record names', () => {
  expect(propose({}, { topics: ['birds'] })).toMatchObject({
    near: [],
    paper: { fields: { topics: ['birds'] } },
  });
  expect(propose({ keyword: 'birds, other' })).toMatchObject({
    paper: { fields: { topics: ['birds'] } },
  });
});

test('calls a conference as the list does', () => {
  expect(propose()).toMatchObject({
    paper: { fields: { venue: { series: 'EMNLP', short: 'EMNLP 2024', year: 2024 } } },
  });
});

test('refuses a byline that is cut short, and a paper of which no key can be made', () => {
  expect(propose({ author: [{ literal: 'others' }] })).toMatchObject({ kind: 'refused' });
  expect(propose({ issued: undefined })).toMatchObject({ kind: 'refused' });
});

describe('an entry made of a hostile record reads back as it was meant', () => {
  const nasty = [
    '---',
    '...',
    '# no comment',
    '- a: b',
    '&anchor *alias !!js/function x',
    '"quoted" and \'quoted\'',
    '{ a: [b, c] }',
    '%YAML 1.1',
    '@at `tick`',
    '? key : value |',
    '> folded',
    'null',
    '2024-05-03',
    '0x10',
    'yes',
    '<<: *x',
    'a: b # c',
    '\\u0000 \\n',
    '<script>alert(1)</script>',
    "import x from 'y'",
    'a\u0000b\u001b[2J\u0085\u2028c\u202ed\ufeff',
    '   leading and trailing   ',
    '王 😀 e\u0301',
    `${'long '.repeat(300)}end`,
    '$5 and $6, \\$7, $x^2$',
  ];

  test.each(nasty)('%j', (text) => {
    const sound = soundItem({
      ...item,
      title: `${text} title`,
      author: [{ family: `Doe ${text}`.slice(0, 900), given: text.slice(0, 900) }],
      publisher: text,
      abstract: `${text}\n\n${text} and drafts of tokens`,
    });
    const proposed = proposeEntry(sound, list, {
      added: '2027-01-01',
      key: 'doe2024hostile',
      topics: ['birds'],
    });
    if (proposed.kind !== 'proposal') throw new Error(proposed.kind);
    const { fields } = proposed.paper;
    const { entry, problems } = readEntry('papers', 'x', writeEntry(proposed.paper));
    expect(problems).toEqual([]);
    const data = entry!.data as PaperFields;
    const meant = paperFields.parse(JSON.parse(JSON.stringify(fields)));
    const paragraphs = (abstract: string) => abstract.split(/\n\s*\n/).map(cleanLine);
    expect({ ...data, abstract: paragraphs(data.abstract) }).toEqual({
      ...meant,
      abstract: paragraphs(meant.abstract),
    });
    expect([data.title, ...data.authors, data.abstract].join()).not.toMatch(
      /(?!\n)[\p{Cc}\u2028\u202e\ufeff]/u,
    );
  });

  test('of arXiv', () => {
    const xml = readFileSync(join(answers, 'arxiv/invented-2701.00004.200.xml'), 'utf8');
    const record = readArxivAnswer(xml, '2701.00004')!;
    const wishes = { added: '2027-01-01', key: 'eve2027scaling', topics: ['birds'] };
    const proposed = proposeEntry(record.item, list, wishes);
    if (proposed.kind !== 'proposal') throw new Error(proposed.kind);
    const { entry } = readEntry('papers', 'x', writeEntry(proposed.paper));
    expect(entry!.data).toMatchObject({
      title: "Scaling <script>alert(1)</script> & Laws: hidden : # [x] y 'z' - &anchor *alias !tag",
      authors: ["# Jr, Eve: O'Hara", 'te", - "Quo', 'Mallory, !!js/function'],
    });
  });
});
